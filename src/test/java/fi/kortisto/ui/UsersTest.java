package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void signIn() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    Path register = Given.registerFolder(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void addsAUser() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("user-add");
    program.awaitShown("new-login");
    program.type("new-login", "väinö.keksitty");
    program.type("new-password", "viisi keltaista kumisaapasta");
    program.type("new-password-again", "viisi keltaista kumisaapasta");
    program.answer("Add user");

    awaitUsers(3);
  }

  @Test
  void saysInTheFormWhyALoginIsRefused() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("user-add");
    program.awaitShown("new-login");
    program.type("new-login", Given.OTHER_LOGIN);
    program.type("new-password", "viisi keltaista kumisaapasta");
    program.type("new-password-again", "viisi keltaista kumisaapasta");
    program.answer("Add user");
    program.awaitShown("form-problem");

    assertThat(program.onScreen(() -> program.find("new-login"))).isPresent();
  }

  @Test
  void removesAUserWhenAsked() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.onScreen(
        () -> {
          program.get("users-table", TableView.class).getSelectionModel().selectLast();
          return program;
        });
    program.press("user-remove");
    program.answer("End access");

    awaitUsers(1);
  }

  @Test
  void renewsTheRecoveryKeyAndWantsItTypedBack() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("recovery-renew");
    program.answer("Renew the recovery key");
    program.awaitShown("key-groups");
    RecoveryKeyOnScreen.typeBack(program);
    program.press("key-done");
    program.awaitShown("countdown");

    program.go(Area.USERS);
    awaitUsers(2);
  }

  @Test
  void changesTheEncryptionKeyAndGoesOn() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("rekey");
    program.answer("Change the encryption key");
    program.await("told", () -> program.allText().contains("encrypted with a new key"));

    program.go(Area.PERSONS);
    program.go(Area.USERS);
    awaitUsers(2);
  }

  @Test
  void showsAClerkTheirOwnPasswordOnly() {
    program.choose("login", Given.OTHER_LOGIN);
    program.signIn(Given.OTHER_PASSWORD);
    program.go(Area.USERS);
    program.awaitShown("own-password");

    assertThat(program.onScreen(() -> program.find("users-table"))).isEmpty();
    assertThat(program.onScreen(program::allText)).doesNotContain("Access log");
  }

  private void openUsersAs(String login, String password) {
    program.choose("login", login);
    program.signIn(password);
    program.go(Area.USERS);
    program.awaitShown("users-table");
    awaitUsers(2);
  }

  private void awaitUsers(int count) {
    program.await(
        count + " users",
        () -> program.get("users-table", TableView.class).getItems().size() == count);
  }
}
