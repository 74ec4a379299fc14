package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Fact;
import fi.kortisto.document.NoticeBlock.Facts;
import fi.kortisto.document.NoticeBlock.Items;
import fi.kortisto.document.NoticeBlock.OwnWords;
import fi.kortisto.document.NoticeBlock.Sentence;
import fi.kortisto.document.NoticeBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sections as the plain maps from which both the page and the paper are filled. */
final class NoticeView {

  private NoticeView() {}

  static List<Map<String, Object>> of(List<NoticeSection> sections) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (NoticeSection section : sections) {
      if (section.isPrinted()) {
        views.add(
            Map.of(
                "number",
                views.size() + 1,
                "id",
                section.id(),
                "heading",
                section.heading(),
                "blocks",
                section.blocks().stream()
                    .filter(block -> !block.isEmpty())
                    .map(NoticeView::block)
                    .toList()));
      }
    }
    return views;
  }

  private static Map<String, Object> block(NoticeBlock block) {
    return switch (block) {
      case Sentence sentence -> Map.of("paragraphs", List.of(sentence.text()));
      case OwnWords words -> Map.of("paragraphs", paragraphs(words.text()));
      case Items list -> Map.of("list", Map.of("items", list.items()));
      case Facts facts ->
          Map.of("names", Map.of("facts", facts.facts().stream().map(NoticeView::fact).toList()));
      case Table table -> Map.of("table", table(table));
    };
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Map<String, Object> fact(Fact fact) {
    return Map.of("name", fact.name(), "lines", fact.lines());
  }

  private static Map<String, Object> table(Table table) {
    return Map.of(
        "caption",
        table.caption(),
        "width",
        table.columns().size(),
        "columns",
        table.columns(),
        "rows",
        table.rows().stream().map(NoticeView::row).toList());
  }

  private static Map<String, Object> row(List<List<String>> cells) {
    return Map.of(
        "head",
        cells.getFirst(),
        "cells",
        cells.stream().skip(1).map(lines -> Map.of("lines", lines)).toList());
  }
}
