package fi.kortisto.ui;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * A user without a mouse: what is not reached by keys is not reached. Keys go where the focus is,
 * in the window on top.
 */
final class Keyboard {

  private static final int MOST_TABS = 150;

  private final RunningProgram program;
  private final FxRobot robot = new FxRobot();

  Keyboard(RunningProgram program) {
    this.program = program;
  }

  void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
    }
  }

  /** Keys that are pressed together. */
  void chord(KeyCode... keys) {
    robot.push(keys);
  }

  void write(String text) {
    robot.targetWindow(program.onScreen(Keyboard::top));
    robot.write(text, 0);
  }

  /** Writes in place of what stands where the focus is. */
  void writeOver(String text) {
    chord(KeyCode.CONTROL, KeyCode.A);
    write(text);
  }

  /** Goes by Tab to what has the id, or to something in it. */
  void to(String id) {
    program.awaitShown(id);
    go(id, KeyCode.TAB);
  }

  /** As {@link #to}, backwards. */
  void backTo(String id) {
    program.awaitShown(id);
    for (int i = 0; i < MOST_TABS; i++) {
      if (isAt(id)) {
        return;
      }
      chord(KeyCode.SHIFT, KeyCode.TAB);
    }
    throw new AssertionError(id + " is not reached by Shift+Tab; the focus is at " + focus());
  }

  private void go(String id, KeyCode key) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (isAt(id)) {
        return;
      }
      robot.type(key);
    }
    throw new AssertionError(id + " is not reached by Tab; the focus is at " + focus());
  }

  /** Goes to a button and presses it. */
  void use(String id) {
    to(id);
    program.await(id + " can be used", () -> !program.get(id, Node.class).isDisabled());
    press(KeyCode.SPACE);
  }

  private boolean isAt(String id) {
    return program.onScreen(
        () -> {
          for (@Nullable Node up = focused(); up != null; up = up.getParent()) {
            if (id.equals(up.getId())) {
              return true;
            }
          }
          return false;
        });
  }

  private String focus() {
    return program.onScreen(() -> String.valueOf(focused()));
  }

  private static @Nullable Node focused() {
    Scene scene = top().getScene();
    return scene.getFocusOwner();
  }

  /** The window that was opened last lies on top. */
  private static Window top() {
    List<Window> windows = List.copyOf(Window.getWindows());
    return windows.stream()
        .filter(Window::isFocused)
        .max(Comparator.comparing(windows::indexOf))
        .orElse(windows.getLast());
  }
}
