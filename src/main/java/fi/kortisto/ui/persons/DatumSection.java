package fi.kortisto.ui.persons;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The data of one category: what, the value, and greyed at the right where and when from. */
final class DatumSection extends VBox {

  private static final double ROOM_FOR_SOURCE = 520;

  /** Shares of the width for caption, value and provenance, with the source told and without. */
  private static final double[] WIDE = {25, 44, 31};

  private static final double[] NARROW = {32, 48, 20};

  private final Register register;
  private final Texts texts;
  private final boolean addressHidden;
  private final Consumer<Datum> edit;

  /**
   * @param addressHidden for a person with a protected address
   * @param edit hears of a double click on a datum
   */
  DatumSection(
      String heading,
      Register register,
      List<Datum> data,
      boolean addressHidden,
      Texts texts,
      Consumer<Datum> edit) {
    super(8);
    this.register = register;
    this.texts = texts;
    this.addressHidden = addressHidden;
    this.edit = edit;
    Label title = new Label(heading);
    title.getStyleClass().add("section-title");
    GridPane grid = new GridPane(16, 8);
    share(grid, NARROW);
    grid.widthProperty()
        .addListener(
            (_, _, width) -> share(grid, width.doubleValue() < ROOM_FOR_SOURCE ? NARROW : WIDE));
    for (int i = 0; i < data.size(); i++) {
      Datum before = i == 0 ? null : data.get(i - 1);
      boolean first = before == null || !before.field().id().equals(data.get(i).field().id());
      addRow(grid, i, data.get(i), first);
    }
    getChildren().addAll(title, grid);
  }

  private void addRow(GridPane grid, int row, Datum datum, boolean named) {
    Label caption = wrapped(named ? caption(datum) : labelOf(datum), "datum-caption");
    Node value = value(datum);
    ProvenanceLine provenance = new ProvenanceLine(datum, register, texts);
    provenance.showSource(grid.getWidth() >= ROOM_FOR_SOURCE);
    grid.widthProperty()
        .addListener(
            (_, _, width) -> provenance.showSource(width.doubleValue() >= ROOM_FOR_SOURCE));
    value.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            edit.accept(datum);
          }
        });
    grid.addRow(row, caption, value, provenance);
    GridPane.setValignment(caption, VPos.TOP);
    GridPane.setValignment(value, VPos.TOP);
  }

  private String caption(Datum datum) {
    String field = texts.of(datum.field().label());
    String label = labelOf(datum);
    return label.isEmpty() ? field : texts.get("card.caption", field, label);
  }

  private String labelOf(Datum datum) {
    return DatumLabels.shown(datum.label(), texts);
  }

  private Node value(Datum datum) {
    if (addressHidden && datum.field().type() == FieldType.ADDRESS) {
      return new ShortenedLabel(texts.get("card.address-hidden"), "notable", "notable-protected");
    }
    if (datum.isHidden()) {
      return new ShortenedLabel(texts.get("card.hidden"), "datum-value");
    }
    String shown = shown(datum);
    Label label =
        shown.contains("\n") || datum.field().type() == FieldType.LONG_TEXT
            ? wrapped(shown, "datum-value")
            : new ShortenedLabel(shown, "datum-value");
    MenuItem copy = new MenuItem(texts.get("card.copy"));
    copy.setOnAction(
        _ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, shown)));
    label.setContextMenu(new ContextMenu(copy));
    return label;
  }

  private String shown(Datum datum) {
    return datum.field().role() == FieldRole.LANGUAGE && isOurs(datum.value())
        ? texts.name(Language.ofCode(datum.value()))
        : FieldForms.show(datum.field(), datum.value(), texts.language());
  }

  private static boolean isOurs(String code) {
    return List.of(Language.values()).stream().anyMatch(language -> language.code().equals(code));
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void share(GridPane grid, double[] percents) {
    List<ColumnConstraints> columns = new ArrayList<>();
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      columns.add(column);
    }
    grid.getColumnConstraints().setAll(columns);
  }
}
