package fi.kortisto.ui;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** Log, users, settings, the list of keys and the lock. */
final class ShellTour implements Tour {

  @Override
  public void walk(RunningProgram program, Camera camera) {
    camera.take("main");
    program.go(Area.LOG);
    program.await("rows", () -> !table(program, "log-table").getItems().isEmpty());
    camera.take("log");
    program.tick("log-part-keeping");
    program.awaitShown("log-verify");
    program.press("log-verify");
    program.awaitShown("log-verdict");
    program.type("log-anchor", "not an anchor");
    program.press("log-verify");
    camera.take("log-verified");
    program.go(Area.USERS);
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
    program.go(Area.SETTINGS);
    program.awaitShown("settings-language");
    camera.take("settings");
    program.soon(() -> program.key(KeyCode.SLASH, true, false));
    program.await("keys", () -> !program.dialogs().isEmpty());
    camera.take("keys");
    close(program);
    program.go(Area.PERSONS);
    camera.take("back");
  }

  private static TableView<?> table(RunningProgram program, String id) {
    return program.get(id, TableView.class);
  }

  private static void close(RunningProgram program) {
    program.onScreen(
        () -> {
          program.dialogs().forEach(Window::hide);
          return program;
        });
  }
}
