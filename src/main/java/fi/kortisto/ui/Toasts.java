package fi.kortisto.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Short words about what was just done, gone after a while unless somebody points at them or has
 * gone to them by the keyboard. They have room of their own at the foot of the window and cover
 * nothing, however large the text.
 *
 * <p>The toolkit cannot have a screen reader speak by itself; F6 goes to the words, which are read
 * then, and Esc goes back.
 */
public final class Toasts {

  private static final Duration SHOWN_FOR = Duration.seconds(8);

  private static final String DONE = "toast-done";

  private final VBox host = new VBox();
  private Optional<Node> before = Optional.empty();

  public Toasts() {
    host.getStyleClass().add("toasts");
    host.setAlignment(Pos.BOTTOM_CENTER);
    host.setMinHeight(VBox.USE_PREF_SIZE);
    host.managedProperty().bind(host.visibleProperty());
    host.visibleProperty().bind(Bindings.isNotEmpty(host.getChildren()));
    host.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** To be laid at the foot of the window. */
  Node host() {
    return host;
  }

  public void show(String text) {
    add(toast(text));
  }

  /**
   * With something to do about it, such as taking it back.
   *
   * @param verb on the button
   */
  public void show(String text, String verb, Runnable action) {
    add(toast(text, verb, action));
  }

  /**
   * What was done, with the verb that takes it back; {@link #undo} does so too while it is seen.
   */
  public void showDone(String text, String verb, Runnable back) {
    HBox toast = toast(text, verb, back);
    toast.getStyleClass().add(DONE);
    add(toast);
  }

  /** Takes back what the words are about, where they are about something that can be. */
  public void undo() {
    Optional.ofNullable(host.lookup("." + DONE + " .button"))
        .map(Button.class::cast)
        .ifPresent(Button::fire);
  }

  /** Whether there is something to take back. */
  public boolean hasUndo() {
    return host.lookup("." + DONE) != null;
  }

  private HBox toast(String text, String verb, Runnable action) {
    HBox toast = toast(text);
    Button button = new Button(verb);
    button.getStyleClass().add("flat");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          remove(toast);
          action.run();
        });
    toast.getChildren().add(button);
    return toast;
  }

  /** Takes all of them away. */
  public void clear() {
    before = Optional.empty();
    host.getChildren().clear();
  }

  /** Goes to the words, or to what can be done about them; nothing where there are none. */
  public void focus() {
    if (!host.getChildren().isEmpty() && !isFocused()) {
      before = Optional.ofNullable(host.getScene().getFocusOwner());
      Node toast = host.getChildren().getFirst();
      Optional.ofNullable(toast.lookup(".button")).orElse(toast).requestFocus();
    }
  }

  private boolean isFocused() {
    return host.getChildren().stream().anyMatch(Node::isFocusWithin);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F6) {
      key.consume();
      goBack();
    }
  }

  private void goBack() {
    before.filter(node -> node.getScene() == host.getScene()).ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  private static HBox toast(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.SOMETIMES);
    HBox toast = new HBox(label);
    toast.getStyleClass().add("toast");
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setMaxWidth(HBox.USE_PREF_SIZE);
    toast.setFocusTraversable(true);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(text);
    return toast;
  }

  private void add(HBox toast) {
    host.getChildren().setAll(toast);
    toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    PauseTransition end = new PauseTransition(SHOWN_FOR);
    end.setOnFinished(_ -> remove(toast));
    toast.hoverProperty().subscribe(_ -> wait(toast, end));
    toast.focusWithinProperty().subscribe(_ -> wait(toast, end));
  }

  private static void wait(HBox toast, PauseTransition end) {
    if (toast.isHover() || toast.isFocusWithin()) {
      end.stop();
    } else {
      end.playFromStart();
    }
  }

  private void remove(HBox toast) {
    if (toast.isFocusWithin()) {
      goBack();
    }
    host.getChildren().remove(toast);
  }
}
