package fi.kortisto.ui.decision;

import fi.kortisto.model.RequestKind;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Present;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The items of one category of a register, with a choice for all of them. */
final class ItemGroup extends VBox {

  /** So many rows are made at a time: a person may have thousands of entries. */
  private static final int PAGE = 30;

  private final Texts texts;
  private final ItemSentences sentences;
  private final List<ItemChoice> items;
  private final List<ItemRow> rows = new ArrayList<>();
  private final VBox place = new VBox();
  private final Button more = new Button();

  /**
   * @param id of the menu that chooses for all
   */
  ItemGroup(
      Texts texts,
      ItemSentences sentences,
      RequestKind kind,
      String heading,
      String id,
      List<ItemChoice> items) {
    this.texts = texts;
    this.sentences = sentences;
    this.items = List.copyOf(items);
    getStyleClass().add("ruling-group");
    Label title = Captioned.words(texts.get("decision.group", heading, items.size()));
    title.getStyleClass().add("section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    Bulk bulk =
        new Bulk(texts, kind, texts.get("decision.all-of-group"), id, items, this::showAgain);
    bulk.menu().setAccessibleText(bulk.menu().getText() + ": " + heading);
    HBox head = new HBox(8, title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (items.size() > 1) {
      head.getChildren().add(bulk.menu());
    }
    place.getStyleClass().add("ruling-rows");
    more.getStyleClass().addAll("flat", "accent");
    more.setOnAction(_ -> showMore());
    getChildren().addAll(head, bulk.place(), place, more);
    showMore();
  }

  private void showMore() {
    int from = rows.size();
    items.subList(from, Math.min(items.size(), from + PAGE)).stream()
        .map(item -> new ItemRow(texts, sentences, item))
        .forEach(rows::add);
    place.getChildren().setAll(rows);
    int left = items.size() - rows.size();
    more.setText(texts.get("decision.more", left));
    Present.when(more, left > 0);
  }

  /** Shows what was chosen for many at once. */
  void showAgain() {
    rows.forEach(ItemRow::show);
  }

  /** Whether all can be decided so; says beneath the first that cannot why not. */
  boolean check() {
    return rows.stream().allMatch(ItemRow::check);
  }
}
