package fi.kortisto.ui.decision;

import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.SheetLine;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The items of the person's file, by register and category. */
final class ItemsPart implements Part {

  private final Texts texts;
  private final List<ItemChoice> items;
  private final List<ItemGroup> groups = new ArrayList<>();
  private final VBox root = new VBox();

  /**
   * @param advice what is decided here, as a sentence
   */
  ItemsPart(Texts texts, DecisionSheet sheet, ItemSentences sentences, String advice) {
    this.texts = texts;
    this.items = sheet.lines().stream().map(line -> new ItemChoice(sheet.kind(), line)).toList();
    root.getStyleClass().add("rulings");
    if (items.isEmpty()) {
      root.getChildren().add(Captioned.advice(texts.get("decision.no-items")));
      return;
    }
    Map<String, List<ItemChoice>> byCategory = byCategory(sheet);
    int number = 0;
    for (Map.Entry<String, List<ItemChoice>> one : byCategory.entrySet()) {
      groups.add(
          new ItemGroup(
              texts, sentences, sheet.kind(), one.getKey(), "group-" + number++, one.getValue()));
    }
    addHead(sheet, advice);
    root.getChildren().addAll(groups);
  }

  private void addHead(DecisionSheet sheet, String advice) {
    Label words = Captioned.words(advice);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Bulk bulk =
        new Bulk(
            texts,
            sheet.kind(),
            texts.get("decision.all", items.size()),
            "all-items",
            items,
            () -> groups.forEach(ItemGroup::showAgain));
    HBox head = new HBox(8, words);
    head.setAlignment(Pos.CENTER_LEFT);
    if (groups.size() > 1) {
      head.getChildren().add(bulk.menu());
    }
    root.getChildren().addAll(head, bulk.place());
  }

  private Map<String, List<ItemChoice>> byCategory(DecisionSheet sheet) {
    boolean several = sheet.lines().stream().map(SheetLine::register).distinct().count() > 1;
    Map<String, List<ItemChoice>> groups = new LinkedHashMap<>();
    for (ItemChoice item : items) {
      groups.computeIfAbsent(heading(item.line(), several), _ -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  private String heading(SheetLine line, boolean several) {
    String category =
        line.category()
            .map(one -> texts.of(one.label()))
            .orElseGet(() -> texts.get("decision.files"));
    return several ? texts.of(line.register().name()) + " · " + category : category;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    boolean complete = groups.stream().allMatch(ItemGroup::check);
    if (!complete) {
      return Optional.empty();
    }
    List<ItemRuling> rulings = items.stream().flatMap(item -> item.ruling().stream()).toList();
    List<Correction> corrections =
        Stream.concat(
                decision.corrections().stream(),
                items.stream().flatMap(item -> item.correction().stream()))
            .toList();
    return Optional.of(decision.withRulings(rulings).withCorrections(corrections));
  }

  @Override
  public boolean isTouched() {
    return items.stream().anyMatch(ItemChoice::isChanged);
  }
}
