package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.model.Language;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void openTheRegister() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    Path register = Given.registerFolder(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", Given.LOGIN);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void tellsOfAWrongPasswordInlineAndSelectsItAgain() {
    program.type("password", "not the password");
    program.press("sign-in");
    program.awaitShown("signin-problem");

    assertThat(program.onScreen(program::dialogs)).isEmpty();
    PasswordField field = program.get("password", PasswordField.class);
    assertThat(program.onScreen(field::isFocused)).isTrue();
    assertThat(program.onScreen(field::getSelectedText)).isEqualTo("not the password");
  }

  @Test
  void escDoesNothing() {
    program.type("password", "half a pass");
    program.onScreen(
        () -> {
          program
              .get("password", PasswordField.class)
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          return program;
        });

    assertThat(program.text("password")).isEqualTo("half a pass");
    assertThat(program.onScreen(program.stage()::isShowing)).isTrue();
  }

  @Test
  void asksForALoginBeforeAPassword() {
    program.onScreen(
        () -> {
          program.get("login", ComboBox.class).getSelectionModel().clearSelection();
          return program;
        });
    program.press("sign-in");
    program.awaitShown("signin-problem");

    assertThat(program.text("signin-problem")).isEqualTo("Valitse ensin käyttäjätunnus.");
  }

  @Test
  void leadsToTheMainWindow() {
    program.signIn(Given.PASSWORD);

    assertThat(program.onScreen(program::allText)).contains("Puutarha Esimerkki Oy");
  }

  @Test
  void tellsHowOneSignsInToTheDemoRegister() {
    program.soon(program.navigator()::leave);
    program.awaitShown("demo");
    program.files.will(folder);
    program.press("demo");
    program.awaitShown("signin-told");

    assertThat(program.text("signin-told")).contains(InventedRegister.PASSWORD);
    program.signIn(InventedRegister.PASSWORD);
  }
}
