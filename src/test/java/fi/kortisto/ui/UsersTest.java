package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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
  void aNewUserChoosesAPasswordOfTheirOwnFirst() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("user-add");
    program.awaitShown("new-login");
    program.type("new-login", "väinö.keksitty");
    program.type("new-name", "Väinö Keksitty");
    program.type("new-password", "viisi keltaista kumisaapasta");
    program.type("new-password-again", "viisi keltaista kumisaapasta");
    program.answer("Add user");
    awaitUsers(3);

    program.key(KeyCode.L, true, false);
    program.awaitShown("password");
    program.choose("login", "väinö.keksitty");
    program.type("password", "viisi keltaista kumisaapasta");
    program.press("sign-in");
    program.awaitShown("first-password-title");
    assertThat(program.text("first-password-title")).contains("Väinö Keksitty");
    assertThat(program.onScreen(() -> program.find("countdown"))).isEmpty();

    program.type("present-password", "viisi keltaista kumisaapasta");
    program.type("new-password", "viisi keltaista kumisaapasta");
    program.type("new-password-again", "viisi keltaista kumisaapasta");
    program.press("first-password-change");
    program.await(
        "told to choose another",
        () -> program.text("first-password-problem").contains("same as the temporary"));

    program.type("new-password", "kuusi punaista lapasta");
    program.type("new-password-again", "kuusi punaista lapasta");
    program.press("first-password-change");
    program.awaitShown("countdown");
  }

  @Test
  void limitsAUserToARegisterAndSaysSoInTheList() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    selectLast();
    program.press("user-change");
    program.awaitShown("registers-all");
    program.tick("registers-all");
    program.awaitShown("register-2");
    program.tick("register-1");
    for (int id = 3; id <= 6; id++) {
      program.tick("register-" + id);
    }
    program.answer("Save");

    program.await(
        "limited",
        () ->
            program.get("users-table", TableView.class).getItems().getLast() instanceof User user
                && user.only().size() == 1);
  }

  @Test
  void takesBackWhatAUserWasChangedToByItsKey() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    selectLast();
    UserRole before = last().role();
    program.press("user-change");
    program.awaitShown("user-role");
    program.type("user-name", "Toinen Nimi");
    program.chooseValue("user-role", UserRole.AUDITOR);
    program.answer("Save");
    program.await(
        "changed",
        () -> last().role() == UserRole.AUDITOR && last().fullName().equals("Toinen Nimi"));
    program.await("told", () -> program.allText().contains("was saved."));
    program.key(KeyCode.Z, true, false);

    program.await(
        "as before", () -> last().role() == before && !last().fullName().equals("Toinen Nimi"));
    assertThat(program.onScreen(program::allText)).contains("The change was undone.");
  }

  private User last() {
    return (User) program.get("users-table", TableView.class).getItems().getLast();
  }

  @Test
  void recordsACommitmentWithItsPaperAndGivesItBack() throws Exception {
    Path scan = Files.writeString(folder.resolve("sitoumus.pdf"), "%PDF-1.4 allekirjoitettu");
    Path copy = folder.resolve("kopio.pdf");
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    selectLast();
    program.files.will(scan);
    program.press("user-commitment");
    program.awaitShown("commitment-day");
    program.press("commitment-attach");
    program.await("named", () -> program.text("commitment-file").equals("sitoumus.pdf"));
    program.answer("Record the commitment");
    program.await(
        "kept",
        () ->
            program.get("users-table", TableView.class).getItems().getLast() instanceof User user
                && user.commitmentKept());

    selectLast();
    program.files.will(copy);
    program.press("user-paper");
    program.await("saved", () -> Files.exists(copy));
    assertThat(copy).hasSameBinaryContentAs(scan);
  }

  @Test
  void letsInAgainWhoseAccessHasEnded() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    selectLast();
    program.press("user-remove");
    program.answer("End access");
    awaitUsers(1);
    program.tick("users-ended");
    awaitUsers(2);
    selectLast();
    program.press("user-readmit");
    program.awaitShown("new-password");
    program.type("new-password", "kuusi punaista lapasta");
    program.type("new-password-again", "kuusi punaista lapasta");
    program.answer("Let in again");
    program.await(
        "active",
        () ->
            program.get("users-table", TableView.class).getItems().getLast() instanceof User user
                && user.active());
  }

  @Test
  void showsWhatEachRoleMayDo() {
    openUsersAs(Given.LOGIN, Given.PASSWORD);
    program.press("user-roles");
    program.awaitShown("role-table");

    assertThat(program.onScreen(program::allText)).contains("Read the access log");
  }

  private void selectLast() {
    program.onScreen(
        () -> {
          program.get("users-table", TableView.class).getSelectionModel().selectLast();
          return program;
        });
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
    selectLast();
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
