package fi.kortisto.ui.lists;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.Ban;
import fi.kortisto.model.LeftOut;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.EmptyPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who is on the list and who is left out, each under its own tab. */
final class RowsPart extends TabPane {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final double NAME = 190;
  private static final double CELL = 140;
  private static final double REASON = 180;
  private static final double BAN = 320;

  private final Texts texts;
  private final List<Register> registers;
  private final double scale;
  private final TableView<ListRow> rows = new TableView<>();
  private final TableView<LeftOut> leftOut = new TableView<>();
  private final Label more = Captioned.advice("");
  private final Label reasons = Captioned.words("");
  private final Tab on = new Tab();
  private final Tab out = new Tab();

  /**
   * @param scale of the text, 1 at 100 %
   * @param copy copies the list
   */
  RowsPart(Texts texts, List<Register> registers, double scale, Runnable copy) {
    this.texts = texts;
    this.registers = registers;
    this.scale = scale;
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs().addAll(on, out);
    rows.setId("lists-rows");
    leftOut.setId("lists-left-out");
    rows.setAccessibleText(texts.get("lists.on-name"));
    leftOut.setAccessibleText(texts.get("lists.out-name"));
    rows.setOnKeyPressed(
        key -> {
          if (COPY.match(key)) {
            key.consume();
            copy.run();
          }
        });
    leftOut
        .getColumns()
        .setAll(
            List.of(
                Columns.text(texts.get("lists.column-name"), NAME, scale, LeftOut::name),
                Columns.text(
                    texts.get("lists.column-reason"),
                    REASON,
                    scale,
                    left -> texts.beginning(left.reason())),
                Columns.text(texts.get("lists.column-ban"), BAN, scale, this::ban)));
    leftOut.setPlaceholder(
        new EmptyPlace(texts.get("lists.nobody-out"), texts.get("lists.nobody-out-what")));
    on.setContent(part(rows, more));
    out.setContent(part(leftOut, reasons));
  }

  private static VBox part(TableView<?> table, Label words) {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox part = new VBox(8, words, table);
    part.getStyleClass().add("list-part");
    words.managedProperty().bind(words.textProperty().isNotEmpty());
    return part;
  }

  void show(ListOrder order, ListPreview preview) {
    ListTally tally = preview.tally();
    on.setText(texts.get("lists.on", tally.included()));
    out.setText(texts.get("lists.out", tally.left()));
    rows.getColumns().setAll(columns(order));
    rows.setPlaceholder(nobody(tally));
    rows.getItems().setAll(preview.rows());
    leftOut.getItems().setAll(preview.leftOut());
    more.setText(
        preview.rows().size() < tally.included()
            ? texts.get("lists.first", preview.rows().size())
            : "");
    reasons.setText(
        tally.leftOut().entrySet().stream()
            .map(
                reason ->
                    texts.get("lists.reason", texts.beginning(reason.getKey()), reason.getValue()))
            .collect(Collectors.joining(" · ")));
  }

  private List<TableColumn<ListRow, String>> columns(ListOrder order) {
    ListTable table = new ListTable(order, registers, texts.language());
    List<String> headings = table.headings();
    List<TableColumn<ListRow, String>> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int place = i;
      columns.add(
          Columns.text(
              headings.get(i), i == 0 ? NAME : CELL, scale, row -> table.cells(row).get(place)));
    }
    columns.add(Columns.text(texts.get("lists.column-usage"), CELL, scale, this::usage));
    return columns;
  }

  private String usage(ListRow row) {
    return row.usage()
        .last()
        .map(day -> texts.get("lists.usage", row.usage().times(), texts.date(day)))
        .orElse("");
  }

  private EmptyPlace nobody(ListTally tally) {
    return tally.chosen() == 0
        ? new EmptyPlace(texts.get("lists.nobody"), texts.get("lists.nobody-what"))
        : new EmptyPlace(texts.get("lists.all-out"), texts.get("lists.all-out-what"));
  }

  private String ban(LeftOut left) {
    return left.ban().map(this::words).orElse("");
  }

  private String words(Ban ban) {
    return texts.get(
        "lists.ban", texts.of(ban.purpose()), texts.of(ban.channel()), texts.date(ban.from()));
  }
}
