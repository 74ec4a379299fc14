package fi.kortisto.ui.control;

import javafx.scene.control.ListCell;

/**
 * A line of a list whose graphic has words that break: it is as high as they need at the width of
 * the list. A cell would else take its words to stand on one line.
 */
public class WrappingCell<T> extends ListCell<T> {

  private static final double SCROLL_BAR = 18;

  /** As wide as the list. */
  protected WrappingCell() {
    setPrefWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double whole = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
    return snappedTopInset()
        + getGraphic().prefHeight(Math.max(0, whole - snappedLeftInset() - snappedRightInset()))
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    if (getGraphic() == null) {
      super.layoutChildren();
    } else {
      getGraphic()
          .resizeRelocate(
              snappedLeftInset(),
              snappedTopInset(),
              getWidth() - snappedLeftInset() - snappedRightInset(),
              getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
