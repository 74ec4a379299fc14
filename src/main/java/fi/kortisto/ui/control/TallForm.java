package fi.kortisto.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What a form in a dialog consists of: as high as it is, or as there is room, and rolling. */
public final class TallForm extends ScrollPane {

  private static final double EDGE = 4;

  private final double highest;

  /**
   * @param highest how high it may be, in pixels
   */
  public TallForm(Node content, double highest) {
    super(content);
    this.highest = highest;
    content.getStyleClass().add("tall-form-content");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("plain", "tall-form");
  }

  /** Its words break, so that its height follows from its width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return Math.min(highest, getContent().prefHeight(room) + EDGE);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
