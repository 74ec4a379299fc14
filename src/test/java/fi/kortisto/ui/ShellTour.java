package fi.kortisto.ui;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Log, users, settings, the list of keys and the lock. */
final class ShellTour implements Tour {

  @Override
  public void walk(RunningProgram program, Camera camera) {
    camera.take("main");
    key(program, KeyCode.DIGIT2);
    program.await("rows", () -> !table(program, "log-table").getItems().isEmpty());
    camera.take("log");
    program.press("log-verify");
    program.awaitShown("log-verdict");
    program.type("log-anchor", "not an anchor");
    program.press("log-verify");
    camera.take("log-verified");
    key(program, KeyCode.DIGIT3);
    program.await("users", () -> table(program, "users-table").getItems().size() == 2);
    program.onScreen(
        () -> {
          table(program, "users-table").getSelectionModel().selectLast();
          return program;
        });
    camera.take("users");
    program.press("user-add");
    program.awaitShown("new-login");
    program.type("new-password", "hunter2hunter2");
    camera.take("user-add");
    close(program);
    program.press("user-remove");
    program.await("question", () -> !program.dialogs().isEmpty());
    camera.take("user-remove");
    close(program);
    program.press("own-password");
    program.awaitShown("present-password");
    camera.take("own-password");
    close(program);
    key(program, KeyCode.DIGIT4);
    program.awaitShown("settings-language");
    camera.take("settings");
    program.soon(
        () ->
            program
                .stage()
                .getScene()
                .getRoot()
                .lookup("#countdown")
                .fireEvent(press(KeyCode.SLASH, true, false)));
    program.await("keys", () -> !program.dialogs().isEmpty());
    camera.take("keys");
    close(program);
    key(program, KeyCode.DIGIT1);
    camera.take("back");
  }

  private static TableView<?> table(RunningProgram program, String id) {
    return program.get(id, TableView.class);
  }

  private static void close(RunningProgram program) {
    program.onScreen(
        () -> {
          program.dialogs().forEach(javafx.stage.Window::hide);
          return program;
        });
  }

  private static void key(RunningProgram program, KeyCode code) {
    program.onScreen(
        () -> {
          program
              .stage()
              .getScene()
              .getRoot()
              .lookup("#countdown")
              .fireEvent(press(code, false, true));
          return code;
        });
  }

  private static KeyEvent press(KeyCode code, boolean control, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
  }
}
