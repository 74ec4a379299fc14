package fi.kortisto.ui.persons;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The data of one category: what, the value, and greyed at the right where and when from. */
final class DatumSection extends VBox {

  /** What can be wished of a datum. */
  interface Wishes {

    void edit(Datum datum);

    /** Whether the data is stored only, and none of its values is shown. */
    boolean closed();

    /** What a hidden datum says, where that was asked for since the card was opened. */
    Optional<String> revealed(Datum datum);

    /**
     * @param shown hears of the value
     */
    void reveal(Datum datum, Consumer<String> shown);

    /** Hands over the picture that is the value. */
    void picture(Datum datum, Consumer<Image> shown);

    /** Opens the picture large. */
    void look(Datum datum);

    /** Copies what a datum says to the clipboard. */
    void copy(String shown);

    /** Until when the items are kept. */
    ItemTerms terms();
  }

  private static final double THUMBNAIL = 72;

  /** In times the size of the text. */
  private static final double ROOM_FOR_SOURCE = 37;

  private static final double ROOM_FOR_PROVENANCE = 21;

  /** Shares of the width for caption, value and provenance, with the source told and without. */
  private static final double[] WIDE = {25, 44, 31};

  private static final double[] NARROW = {32, 43, 25};

  /** Where the provenance stands below the value. */
  private static final double[] NARROWEST = {36, 64, 0};

  private final Register register;
  private final Texts texts;
  private final boolean addressHidden;
  private final Wishes wishes;

  /**
   * @param addressHidden for a person with a protected address
   */
  DatumSection(
      String heading,
      Register register,
      List<Datum> data,
      boolean addressHidden,
      Texts texts,
      Wishes wishes) {
    super(8);
    this.register = register;
    this.texts = texts;
    this.addressHidden = addressHidden;
    this.wishes = wishes;
    Label title = new Label(heading);
    title.getStyleClass().add("section-title");
    GridPane grid = new GridPane(16, 8);
    grid.setMinWidth(0);
    share(grid, NARROW);
    grid.widthProperty().addListener((_, _, width) -> share(grid, shares(ems(width, title))));
    for (int i = 0; i < data.size(); i++) {
      Datum before = i == 0 ? null : data.get(i - 1);
      boolean first = before == null || !before.field().id().equals(data.get(i).field().id());
      addRow(grid, i, data.get(i), first, title);
    }
    Label goes = new Label();
    goes.getStyleClass().add("quiet");
    wishes
        .terms()
        .tellOf(data.stream().map(ItemKey::of).toList(), words -> goes.setText("· " + words));
    goes.setWrapText(true);
    goes.maxWidthProperty().bind(widthProperty());
    getChildren().addAll(new FlowPane(8, 0, title, goes), grid);
  }

  private static double ems(Number width, Label title) {
    return width.doubleValue() / title.getFont().getSize();
  }

  private static double[] shares(double width) {
    if (width < ROOM_FOR_PROVENANCE) {
      return NARROWEST;
    }
    return width < ROOM_FOR_SOURCE ? NARROW : WIDE;
  }

  private void addRow(GridPane grid, int row, Datum datum, boolean named, Label title) {
    Label caption = wrapped(named ? caption(datum) : labelOf(datum), "datum-caption");
    Node value = marked(datum, value(datum));
    ProvenanceLine provenance = new ProvenanceLine(datum, register, texts);
    wishes.terms().tell(ItemKey.of(datum), provenance::tell);
    VBox cell = new VBox(value);
    provenance.showSource(false);
    grid.widthProperty()
        .addListener(
            (_, _, width) -> {
              provenance.showSource(ems(width, title) >= ROOM_FOR_SOURCE);
              place(provenance, ems(width, title) < ROOM_FOR_PROVENANCE, cell, grid, row);
            });
    value.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            wishes.edit(datum);
          }
        });
    grid.addRow(row, caption, cell, provenance);
    GridPane.setValignment(caption, VPos.TOP);
    GridPane.setValignment(cell, VPos.TOP);
  }

  private static void place(
      ProvenanceLine provenance, boolean below, VBox cell, GridPane grid, int row) {
    if (below && grid.getChildren().remove(provenance)) {
      cell.getChildren().add(provenance);
      provenance.setAlignment(Pos.TOP_LEFT);
    } else if (!below && cell.getChildren().remove(provenance)) {
      grid.add(provenance, 2, row);
      provenance.setAlignment(Pos.TOP_RIGHT);
    }
  }

  private Node marked(Datum datum, Node value) {
    return wishes
        .terms()
        .mark(ItemKey.of(datum))
        .<Node>map(mark -> new VBox(value, mark))
        .orElse(value);
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
    if (wishes.closed()) {
      return closed();
    }
    if (datum.field().type() == FieldType.IMAGE) {
      return picture(datum);
    }
    if (datum.isHidden()) {
      return wishes.revealed(datum).<Node>map(value -> plain(datum, value)).orElse(hidden(datum));
    }
    return plain(datum, datum.value());
  }

  private Label closed() {
    Label dots = new Label(texts.get("card.hidden-value"));
    dots.getStyleClass().add("quiet");
    dots.setAccessibleText(texts.get("mark.restricted"));
    return dots;
  }

  private Label plain(Datum datum, String value) {
    String shown = shown(datum, value);
    Label label = wrapped(shown, "datum-value");
    MenuItem copy = new MenuItem(texts.get("card.copy"));
    copy.setOnAction(_ -> wishes.copy(shown));
    ContextMenu menu = new ContextMenu(copy);
    wishes.terms().offer(ItemKey.of(datum)).ifPresent(menu.getItems()::add);
    label.setContextMenu(menu);
    return label;
  }

  private Node hidden(Datum datum) {
    boolean code = datum.field().type() == FieldType.IDENTITY_CODE;
    Label dots = new Label(texts.get(code ? "card.hidden" : "card.hidden-value"));
    dots.getStyleClass().add("datum-value");
    Button reveal = new Button(texts.get("card.reveal-value"));
    reveal.setId("reveal-" + datum.field().code());
    reveal.getStyleClass().addAll("flat", "accent", "small", "reveal");
    reveal.setAccessibleText(
        texts.get("card.reveal-value") + ": " + texts.of(datum.field().label()));
    FlowPane line = new FlowPane(8, 0, dots, reveal);
    line.setAlignment(Pos.CENTER_LEFT);
    reveal.setOnAction(
        _ ->
            wishes.reveal(
                datum,
                value -> {
                  Label label = plain(datum, value);
                  line.getChildren().setAll(label, copying(label.getText()));
                }));
    return line;
  }

  private Button copying(String text) {
    Button copy = new Button(texts.get("card.copy"));
    copy.getStyleClass().addAll("flat", "accent", "small", "reveal");
    copy.setOnAction(_ -> wishes.copy(text));
    return copy;
  }

  private Node picture(Datum datum) {
    Button look = new Button(texts.get("file.look"));
    look.getStyleClass().addAll("flat", "accent", "small", "reveal");
    look.setAccessibleText(texts.get("file.look") + ": " + texts.of(datum.field().label()));
    look.setOnAction(_ -> wishes.look(datum));
    wishes.picture(
        datum,
        image -> {
          ImageView view = new ImageView(image);
          view.setFitWidth(THUMBNAIL);
          view.setFitHeight(THUMBNAIL);
          view.setPreserveRatio(true);
          look.setGraphic(view);
          look.setContentDisplay(ContentDisplay.TOP);
        });
    return look;
  }

  private String shown(Datum datum, String value) {
    return datum.field().role() == FieldRole.LANGUAGE && isOurs(value)
        ? texts.name(Language.ofCode(value))
        : FieldForms.show(datum.field(), value, texts.language());
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
