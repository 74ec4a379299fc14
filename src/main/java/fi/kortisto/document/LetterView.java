package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Cell;
import fi.kortisto.document.LetterBlock.Column;
import fi.kortisto.document.LetterBlock.Facts;
import fi.kortisto.document.LetterBlock.Heading;
import fi.kortisto.document.LetterBlock.Items;
import fi.kortisto.document.LetterBlock.Lines;
import fi.kortisto.document.LetterBlock.Paragraph;
import fi.kortisto.document.LetterBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A letter's text as the plain maps from which the template is filled. */
final class LetterView {

  /** In characters: about a fifth of a page. */
  private static final int LONGEST_CLOSING = 900;

  private LetterView() {}

  static List<Map<String, Object>> of(List<LetterBlock> blocks) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean leadsOn = i + 1 < blocks.size() && isLedTo(blocks.get(i + 1));
      views.add(view(blocks.get(i), leadsOn));
    }
    return views;
  }

  /**
   * Where the end of the text begins that is kept on one page with the signature, so that no
   * signature stands alone: the last section where it is short, and else the last paragraph.
   */
  static int closing(List<LetterBlock> blocks) {
    int length = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      length += length(blocks.get(i));
      if (length > LONGEST_CLOSING) {
        break;
      }
      if (blocks.get(i) instanceof Heading) {
        return i;
      }
    }
    boolean brief =
        !blocks.isEmpty()
            && blocks.getLast() instanceof Paragraph last
            && last.text().length() < LONGEST_CLOSING;
    return brief ? blocks.size() - 1 : blocks.size();
  }

  private static int length(LetterBlock block) {
    return switch (block) {
      case Heading(String text) -> text.length();
      case Paragraph(String text) -> text.length();
      case Lines(List<String> lines) -> String.join("", lines).length();
      case Items _, Facts _, Table _ -> LONGEST_CLOSING + 1;
    };
  }

  /** Whether it would look lost on another page than the words before it. */
  private static boolean isLedTo(LetterBlock block) {
    return switch (block) {
      case Items _, Lines _, Facts _, Table _ -> true;
      case Heading _, Paragraph _ -> false;
    };
  }

  private static Map<String, Object> view(LetterBlock block, boolean leadsOn) {
    return switch (block) {
      case Heading(String text) -> Map.of("heading", text);
      case Paragraph(String text) -> Map.of("paragraph", Map.of("words", text, "leadsOn", leadsOn));
      case Items(List<String> items) -> Map.of("list", Map.of("items", items));
      case Lines(List<String> lines) -> Map.of("address", Map.of("lines", lines));
      case Facts(var facts) ->
          Map.of(
              "told",
              Map.of(
                  "facts",
                  facts.stream()
                      .map(fact -> Map.of("name", fact.name(), "lines", fact.lines()))
                      .toList()));
      case Table(List<Column> columns, List<List<Cell>> rows) ->
          Map.of("table", Map.of("columns", columns(columns), "rows", rows(rows)));
    };
  }

  private static List<Map<String, Object>> columns(List<Column> columns) {
    return columns.stream()
        .map(column -> Map.<String, Object>of("name", column.name(), "width", column.width()))
        .toList();
  }

  private static List<Map<String, Object>> rows(List<List<Cell>> rows) {
    return rows.stream()
        .map(
            row ->
                Map.<String, Object>of(
                    "cells",
                    row.stream()
                        .map(cell -> Map.of("words", cell.text(), "quiet", cell.quiet()))
                        .toList()))
        .toList();
  }
}
