package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void signIn() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    Path register = Given.registerFolder(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", Given.LOGIN);
    program.signIn(Given.PASSWORD);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void leavesNothingOfTheRegisterOnTheScreen() {
    program.go(Area.USERS);
    program.awaitShown("users-table");
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");

    assertThat(program.onScreen(program::allText)).doesNotContain("Users", "locks in");
  }

  @Test
  void closesTheDialogsThatAreOpen() {
    program.go(Area.USERS);
    program.awaitShown("own-password");
    program.press("own-password");
    program.awaitShown("present-password");
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");

    assertThat(program.onScreen(program::dialogs)).isEmpty();
  }

  @Test
  void letsTheUserInAgain() {
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");
    program.choose("login", Given.LOGIN);
    program.signIn(Given.PASSWORD);

    assertThat(program.text("countdown")).startsWith("locks in");
  }
}
