package fi.kortisto.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/**
 * A list of names, each with more said beneath it, whose lines break instead of being cut: for
 * lists that are short enough to be read.
 */
public final class WrappingList<T> extends ListView<T> {

  /**
   * How an item is shown.
   *
   * @param detail beneath the name; may be blank
   * @param style class of its row; may be blank
   */
  public record Line(String name, String detail, String style) {

    public Line(String name, String detail) {
      this(name, detail, "");
    }
  }

  /** How many lines from the end further ones are asked for. */
  private static final int NEAR = 10;

  private final Function<T, Line> lines;

  public WrappingList(Function<T, Line> lines) {
    this(lines, () -> {});
  }

  /**
   * A list of which there may be more than is in it yet.
   *
   * @param more asked when a line near the end is shown
   */
  public WrappingList(Function<T, Line> lines, Runnable more) {
    this.lines = lines;
    getStyleClass().add("wrapping-list");
    setCellFactory(_ -> new Cell<>(lines, more));
    widthProperty().subscribe(_ -> Platform.runLater(this::refresh)); // other lines, other heights
  }

  /** How each item is shown, from the top. */
  public List<Line> lines() {
    return getItems().stream().map(lines).toList();
  }

  private static final class Cell<T> extends WrappingCell<T> {

    private final Function<T, Line> lines;
    private final Runnable more;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(name, detail);
    private String style = "";

    Cell(Function<T, Line> lines, Runnable more) {
      this.lines = lines;
      this.more = more;
      name.setWrapText(true);
      name.getStyleClass().add("line-name");
      detail.setWrapText(true);
      detail.getStyleClass().add("line-detail");
      detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().remove(style);
      style = "";
      setGraphic(null);
      if (!empty && item != null) {
        Line line = lines.apply(item);
        name.setText(line.name());
        detail.setText(line.detail());
        setAccessibleText(
            line.detail().isEmpty() ? line.name() : line.name() + ", " + line.detail());
        style = line.style();
        if (!style.isEmpty()) {
          getStyleClass().add(style);
        }
        setGraphic(box);
        if (getIndex() >= getListView().getItems().size() - NEAR) {
          more.run();
        }
      }
    }
  }
}
