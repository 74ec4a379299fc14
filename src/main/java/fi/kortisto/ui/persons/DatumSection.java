package fi.kortisto.ui.persons;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The data of one category: what, the value, and greyed at the right where and when from. */
final class DatumSection extends VBox {

  private static final int CAPTION = 26;
  private static final int VALUE = 46;
  private static final int PROVENANCE = 28;

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
    grid.getColumnConstraints().addAll(share(CAPTION), share(VALUE), share(PROVENANCE));
    for (int i = 0; i < data.size(); i++) {
      Datum before = i == 0 ? null : data.get(i - 1);
      boolean first = before == null || !before.field().id().equals(data.get(i).field().id());
      addRow(grid, i, data.get(i), first);
    }
    getChildren().addAll(title, grid);
  }

  private void addRow(GridPane grid, int row, Datum datum, boolean named) {
    Node caption = new ShortenedLabel(named ? caption(datum) : labelOf(datum), "datum-caption");
    Node value = value(datum);
    Label provenance = provenance(datum);
    value.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            edit.accept(datum);
          }
        });
    grid.addRow(row, caption, value, provenance);
    GridPane.setHalignment(provenance, HPos.RIGHT);
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
    if (datum.field().type() == FieldType.IDENTITY_CODE) {
      return new ShortenedLabel(texts.get("card.identity-code-masked"), "datum-value");
    }
    String shown = shown(datum);
    Label label =
        shown.contains("\n") || datum.field().type() == FieldType.LONG_TEXT
            ? wrapped(shown)
            : new ShortenedLabel(shown, "datum-value");
    MenuItem copy = new MenuItem(texts.get("card.copy"));
    copy.setOnAction(
        _ ->
            Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, shown)));
    label.setContextMenu(new ContextMenu(copy));
    return label;
  }

  private String shown(Datum datum) {
    return datum.field().role() == FieldRole.LANGUAGE && isOurs(datum.value())
        ? texts.of(Language.ofCode(datum.value()))
        : ValueForms.show(datum.field().type(), datum.value(), texts.language());
  }

  private static boolean isOurs(String code) {
    return List.of(Language.values()).stream().anyMatch(language -> language.code().equals(code));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("datum-value");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Label provenance(Datum datum) {
    Optional<Source> source = register.sourceOf(datum.sourceCode());
    String name = source.map(known -> texts.of(known.label())).orElse(datum.sourceCode());
    String when = datum.obtained().map(texts::date).orElse("");
    Label label = new Label((when + "  " + name).strip());
    label.getStyleClass().add("provenance-line");
    label.setMinWidth(0);
    label.setTooltip(
        new Tooltip(
            texts.get(datum.supplied() ? "card.supplied" : "card.not-supplied")
                + "\n"
                + texts.get("card.from", name, when.isEmpty() ? "–" : when)
                + "\n"
                + texts.get("card.recorded", texts.dateTime(datum.recordedAt()))));
    return label;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
