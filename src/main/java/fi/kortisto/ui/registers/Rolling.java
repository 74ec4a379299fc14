package fi.kortisto.ui.registers;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Puts a section that may be higher than its place into one that rolls. */
final class Rolling {

  private Rolling() {}

  static ScrollPane of(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll("plain", "rolling");
    return pane;
  }
}
