package fi.kortisto.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A line that opens what it tells of, by a click, Enter or the space bar; arrows go from one line
 * to the next. Its words break instead of being cut.
 */
public final class OpenLine extends HBox {

  /** Of the width; what stands beside the words goes beneath them where it would take more. */
  private static final double MOST_BESIDE = 0.45;

  private final Runnable open;
  private final VBox words;
  private final List<Label> beside;

  /**
   * @param detail beneath the name; may be blank
   * @param open what it leads to
   * @param beside at the right, such as how it stands
   */
  public OpenLine(String name, String detail, Runnable open, Label... beside) {
    super(16);
    this.open = open;
    getStyleClass().add("open-line");
    setAlignment(Pos.TOP_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    Label title = Captioned.words(name);
    title.getStyleClass().add("line-name");
    this.words = new VBox(title);
    this.beside = List.of(beside);
    setMinWidth(0);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!detail.isBlank()) {
      words.getChildren().add(Captioned.advice(detail));
    }
    getChildren().add(words);
    StringBuilder spoken = new StringBuilder(name + ", " + detail);
    for (Label label : beside) {
      label.setWrapText(true);
      getChildren().add(label);
      spoken.append(", ").append(label.getText());
    }
    widthProperty().subscribe(_ -> arrange());
    setAccessibleText(spoken.toString());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void arrange() {
    for (Label label : beside) {
      boolean wide = label.prefWidth(-1) <= getWidth() * MOST_BESIDE;
      Pane home = wide ? this : words;
      if (!home.getChildren().contains(label)) {
        (wide ? words : this).getChildren().remove(label);
        home.getChildren().add(wide ? 1 : home.getChildren().size(), label);
      }
      label.setMinWidth(wide ? USE_PREF_SIZE : 0);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY) {
      open.run();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() != this) {
      return;
    }
    switch (key.getCode()) {
      case ENTER, SPACE -> {
        key.consume();
        open.run();
      }
      case DOWN -> go(1, key);
      case UP -> go(-1, key);
      default -> {}
    }
  }

  private void go(int by, KeyEvent key) {
    List<Node> lines =
        getParent().getChildrenUnmodifiable().stream().filter(OpenLine.class::isInstance).toList();
    int wanted = lines.indexOf(this) + by;
    if (wanted >= 0 && wanted < lines.size()) {
      key.consume();
      lines.get(wanted).requestFocus();
    }
  }
}
