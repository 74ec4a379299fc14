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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A line that opens what it tells of, by a click, Enter or the space bar; arrows go from one line
 * to the next. Its words break instead of being cut.
 */
public final class OpenLine extends HBox {

  private final Runnable open;

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
    VBox words = new VBox(title);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!detail.isBlank()) {
      words.getChildren().add(Captioned.advice(detail));
    }
    getChildren().add(words);
    StringBuilder spoken = new StringBuilder(name + ", " + detail);
    for (Label label : beside) {
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
      spoken.append(", ").append(label.getText());
    }
    setAccessibleText(spoken.toString());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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
