package fi.kortisto.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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

  private static final double SCROLL_BAR = 18;

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

  private static final class Cell<T> extends ListCell<T> {

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
      setPrefWidth(0);
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

    /** A cell would else take its words to stand on one line. */
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) {
        return super.computePrefHeight(width);
      }
      double whole = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
      return snappedTopInset()
          + box.prefHeight(Math.max(0, whole - snappedLeftInset() - snappedRightInset()))
          + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
      if (getGraphic() == null) {
        super.layoutChildren();
      } else {
        box.resizeRelocate(
            snappedLeftInset(),
            snappedTopInset(),
            getWidth() - snappedLeftInset() - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
      }
    }
  }
}
