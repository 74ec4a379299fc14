package fi.kortisto.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that Caps Lock is on while a password is typed; takes no room while it is off. */
public final class CapsLockLabel extends Label {

  public CapsLockLabel() {
    super("", new FontIcon("fth-arrow-up-circle"));
    getStyleClass().add("caution");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Watches a field in which a password is typed. */
  public void watch(Node field) {
    field.addEventFilter(KeyEvent.ANY, _ -> look(field));
    field.focusedProperty().subscribe(_ -> look(field));
  }

  private void look(Node field) {
    setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }
}
