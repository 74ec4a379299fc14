package fi.kortisto.ui.control;

import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A short list of things that consist of a few words each: written, ordered and taken out here. */
public final class RowsEditor extends VBox {

  /**
   * One thing.
   *
   * @param key what it is known by, blank for a new one; carried along unseen
   * @param cells what is written, one for each column
   */
  public record Row(String key, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private static final int CHARACTERS = 18;

  private final Texts texts;
  private final List<String> columns;
  private final String id;
  private final VBox lines = new VBox();

  /**
   * @param columns their names
   * @param id the fields get ids {@code ID-ROW-COLUMN}, counted from nought
   */
  public RowsEditor(Texts texts, String id, List<String> columns, List<Row> start, String add) {
    this.texts = texts;
    this.columns = List.copyOf(columns);
    this.id = id;
    getStyleClass().add("column");
    lines.getStyleClass().add("column");
    Button more = new Button(add, new FontIcon(Feather.PLUS));
    more.setId(id + "-add");
    more.setOnAction(_ -> add(new Row("", columns.stream().map(_ -> "").toList()), true));
    getChildren().addAll(lines, more);
    start.forEach(row -> add(row, false));
  }

  /** What is written now, without lines in which nothing is. */
  public List<Row> rows() {
    return lines.getChildren().stream()
        .filter(Line.class::isInstance)
        .map(line -> ((Line) line).row())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private void add(Row row, boolean focus) {
    Line line = new Line(row);
    lines.getChildren().add(line);
    number();
    if (focus) {
      line.fields.getFirst().requestFocus();
    }
  }

  private void number() {
    for (int i = 0; i < lines.getChildren().size(); i++) {
      if (lines.getChildren().get(i) instanceof Line line) {
        line.renumber(i);
      }
    }
  }

  /** The fields and buttons of one thing, beneath each other where there is no room. */
  private final class Line extends FlowPane {

    private final String key;
    private final List<TextField> fields;

    Line(Row row) {
      this.key = row.key();
      this.fields =
          IntStream.range(0, columns.size())
              .mapToObj(i -> field(columns.get(i), row.cells().get(i)))
              .toList();
      getStyleClass().add("rows-line");
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(fields);
      getChildren()
          .add(
              new HBox(
                  button(Feather.ARROW_UP, "rows.up", () -> move(-1)),
                  button(Feather.ARROW_DOWN, "rows.down", () -> move(1)),
                  button(Feather.X, "rows.remove", this::remove)));
    }

    Row row() {
      return new Row(key, fields.stream().map(field -> field.getText().strip()).toList());
    }

    void renumber(int place) {
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).setId(id + "-" + place + "-" + i);
      }
    }

    private void move(int by) {
      int place = lines.getChildren().indexOf(this);
      int wanted = place + by;
      if (wanted >= 0 && wanted < lines.getChildren().size()) {
        List<Node> order = new ArrayList<>(lines.getChildren());
        order.remove(place);
        order.add(wanted, this);
        lines.getChildren().setAll(order);
        number();
        fields.getFirst().requestFocus();
      }
    }

    private void remove() {
      lines.getChildren().remove(this);
      number();
    }

    private TextField field(String name, String text) {
      TextField field = new TextField(text);
      field.setPromptText(name);
      field.setAccessibleText(name);
      field.setTooltip(new Tooltip(name));
      field.setPrefColumnCount(CHARACTERS / columns.size());
      return field;
    }

    private Button button(Feather sign, String key, Runnable action) {
      Button button = new Button("", new FontIcon(sign));
      button.getStyleClass().addAll("button-icon", "flat");
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(texts.get(key));
      button.setTooltip(new Tooltip(texts.get(key)));
      button.setOnAction(_ -> action.run());
      return button;
    }
  }
}
