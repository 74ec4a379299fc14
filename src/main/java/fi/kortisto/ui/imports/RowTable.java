package fi.kortisto.ui.imports;

import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of an import, with what becomes of each and why. */
final class RowTable {

  private static final double BESIDE_TEXT = 24;

  private final TableView<ImportRun.Line> table;
  private final Texts texts;
  private final RowRemarks remarks;

  RowTable(TableView<ImportRun.Line> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    this.remarks = new RowRemarks(texts);
  }

  void fill() {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column("import.row", 64, line -> new ShortenedLabel("" + line.row().row())),
                column("import.fate", 150, line -> fate(line.row().fate())),
                column("import.name", 180, line -> new ShortenedLabel(line.name())),
                remarkColumn()));
    table.setPlaceholder(new ShortenedLabel(""));
  }

  /** What is to be noted may take several lines: it is what the trial is for. */
  private TableColumn<ImportRun.Line, ImportRun.Line> remarkColumn() {
    TableColumn<ImportRun.Line, ImportRun.Line> column =
        column("import.remark", 310, _ -> new ShortenedLabel(""));
    column.setCellFactory(
        _ ->
            new NodeCell<>(
                line -> {
                  Text text = new Text(remarks.of(line.row()));
                  text.getStyleClass().add("row-remark");
                  text.wrappingWidthProperty().bind(column.widthProperty().subtract(BESIDE_TEXT));
                  VBox place = new VBox(text);
                  place.getStyleClass().add("row-remark-place");
                  return place;
                }));
    return column;
  }

  static FontIcon sign(Fate fate) {
    return new FontIcon(
        switch (fate) {
          case NEW -> Feather.PLUS;
          case CHANGED -> Feather.EDIT_2;
          case UNCHANGED -> Feather.CHECK;
          case SKIPPED -> Feather.ALERT_TRIANGLE;
        });
  }

  private Node fate(Fate fate) {
    ShortenedLabel label =
        new ShortenedLabel(texts.get("import.fate." + fate.code()), "fate", "fate-" + fate.code());
    label.setGraphic(sign(fate));
    return label;
  }

  private TableColumn<ImportRun.Line, ImportRun.Line> column(
      String key, double width, Function<ImportRun.Line, Node> content) {
    TableColumn<ImportRun.Line, ImportRun.Line> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new NodeCell<>(content));
    return column;
  }
}
