package fi.kortisto.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Notices what is copied or cut out of a field by its own keys or menu, which the toolkit does by
 * itself.
 */
final class FieldCopies {

  private final Copying copying;
  private final AllWindows windows = new AllWindows(this::done);

  FieldCopies(Copying copying) {
    this.copying = copying;
    windows.listen();
  }

  void stop() {
    windows.stop();
  }

  /** What is selected is looked at before the field acts, the clipboard when it has. */
  private void done(InputEvent event) {
    if (event.getSource() instanceof Window window && mayCopy(event, window)) {
      fieldOf(window)
          .ifPresent(
              field -> {
                String text = field.getSelectedText();
                if (!text.isEmpty()) {
                  Platform.runLater(() -> tell(field, text));
                }
              });
    }
  }

  /** What was cut is nowhere but in the clipboard. */
  private void tell(TextInputControl field, String text) {
    if (field.getSelectedText().equals(text)) {
      copying.copied(text);
    } else {
      copying.cut(text);
    }
  }

  private static boolean mayCopy(InputEvent event, Window window) {
    if (window instanceof ContextMenu) {
      return true;
    }
    return event instanceof KeyEvent key
        && (key.isShortcutDown() && (key.getCode() == KeyCode.C || key.getCode() == KeyCode.X)
            || key.isShortcutDown() && key.getCode() == KeyCode.INSERT
            || key.isShiftDown() && key.getCode() == KeyCode.DELETE
            || key.getCode() == KeyCode.COPY
            || key.getCode() == KeyCode.CUT);
  }

  private static Optional<TextInputControl> fieldOf(Window window) {
    Window of = window instanceof ContextMenu menu ? menu.getOwnerWindow() : window;
    return Optional.ofNullable(of)
        .map(Window::getScene)
        .map(Scene::getFocusOwner)
        .flatMap(FieldCopies::field);
  }

  private static Optional<TextInputControl> field(Node node) {
    return switch (node) {
      case TextInputControl field -> Optional.of(field);
      case ComboBox<?> box -> Optional.ofNullable(box.getEditor());
      case DatePicker day -> Optional.of(day.getEditor());
      case Node _ -> Optional.empty();
    };
  }
}
