package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Hyperlink;

/** What is seen before anybody has signed in; ends in the main window. */
final class OutsideTour implements Tour {

  private final Path folder;

  OutsideTour(Path folder) {
    this.folder = folder;
  }

  @Override
  public void walk(RunningProgram program, Camera camera) {
    camera.take("welcome-empty");
    create(program, camera);
    program.soon(program.navigator()::leave);
    program.awaitShown("create");
    camera.take("welcome");
    Path register = Given.registerFolder(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    camera.take("sign-in-two-users");
    program.choose("login", Given.LOGIN);
    program.type("password", "wrong password here");
    program.press("sign-in");
    program.awaitShown("signin-problem");
    camera.take("sign-in-wrong-password");
    program.soon(() -> program.get("forgotten", Hyperlink.class).fire());
    program.awaitShown("recovery-key");
    program.type("new-password", "password1234");
    camera.take("recovery");
    program.press("recovery-back");
    program.signIn(Given.PASSWORD);
  }

  private void create(RunningProgram program, Camera camera) {
    program.press("create");
    program.awaitShown("firm-name");
    program.press("create-next");
    program.await("told", () -> program.find("firm-name-problem").isPresent());
    camera.take("create-firm-missing");
    program.files.will(folder);
    program.press("firm-folder-choose");
    program.type("firm-name", "Kukkakauppa Keksitty Oy");
    program.type("firm-business-id", "1106062-3");
    camera.take("create-firm");
    program.press("create-next");
    program.awaitShown("template-trading-customers");
    camera.take("create-registers");
    program.press("create-next");
    program.awaitShown("first-login");
    program.type("first-login", "aino.esimerkki");
    program.type("new-password", Given.PASSWORD);
    program.type("new-password-again", Given.PASSWORD);
    camera.take("create-user");
    program.press("create-next");
    program.awaitShown("key-groups");
    program.press("key-done");
    program.awaitShown("key-problem");
    camera.take("create-key");
    RecoveryKeyOnScreen.typeBack(program);
    program.press("key-done");
    program.awaitShown("countdown");
    assertThat(folder.resolve("Kukkakauppa Keksitty Oy.kortisto")).isDirectory();
  }
}
