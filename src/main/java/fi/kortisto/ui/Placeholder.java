package fi.kortisto.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Shown while something is awaited; holds nothing personal. */
final class Placeholder implements Screen {

  private final StackPane root;

  Placeholder(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    root = new StackPane(label);
    root.setFocusTraversable(true);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    root.requestFocus();
  }
}
