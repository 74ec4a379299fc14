package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was searched for, chosen and narrowed at the lock is so again for the same user. */
class ChoicesAfterLockTest {

  private static final String TEMPORARY = "viisi keltaista kumisaapasta";

  @TempDir private Path folder;
  private RunningProgram program;
  private Path register;

  @BeforeEach
  void open() {
    register = PeopleOnFile.three(folder);
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void start(Language language) {
    if (language != Language.EN) {
      program.close();
      program = RunningProgram.start(Settings.startingIn(language), folder);
    }
    Persons.signedInTo(program, register);
  }

  private void lockAndSignIn() {
    program.soon(() -> program.navigator().lock());
    program.await("locked", () -> program.find("sign-in").isPresent());
    program.signInAtHome(PeopleOnFile.PASSWORD);
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void whatWasSearchedFor(Language language) {
    start(language);
    Persons persons = Persons.openedIn(program);
    persons.awaitCount("3");
    persons.search("kerttu");
    persons.awaitCount("1");
    lockAndSignIn();

    program.await("the search", () -> program.text("search").equals("kerttu"));
    persons.awaitCount("1");
    assertThat(program.onScreen(program::allText))
        .as("nothing that would wait to be saved")
        .doesNotContain("Keskeneräinen kirjauksesi", "What you had typed");
  }

  @Test
  void aSearchThatWasClearedIsNotThereAgain() {
    start(Language.EN);
    Persons persons = Persons.openedIn(program);
    persons.search("kerttu");
    persons.awaitCount("1");
    lockAndSignIn();
    program.await("the search", () -> program.text("search").equals("kerttu"));
    persons.search("");
    persons.awaitCount("3");
    lockAndSignIn();

    program.awaitShown("search");
    persons.awaitCount("3");
    assertThat(program.text("search")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void howAListIsChosen(Language language) {
    start(language);
    program.go(Area.LISTS);
    program.awaitShown("lists-purpose");
    program.chooseValue("lists-purpose", BanPurpose.DISTANCE_SELLING);
    program.chooseValue("lists-channel", BanChannel.PHONE);
    program.type("lists-text", "turku");
    program.press("lists-condition-add");
    program.awaitShown("lists-value-1");
    int field =
        program.onScreen(
            () -> {
              ComboBox<?> fields = program.get("lists-field-1", ComboBox.class);
              fields.getSelectionModel().select(2);
              return fields.getSelectionModel().getSelectedIndex();
            });
    program.type("lists-value-1", "Esimerkki");
    lockAndSignIn();

    program.await("the text", () -> program.text("lists-text").equals("turku"));
    assertThat(value("lists-purpose")).isEqualTo(BanPurpose.DISTANCE_SELLING);
    assertThat(value("lists-channel")).isEqualTo(BanChannel.PHONE);
    assertThat(program.text("lists-value-1")).isEqualTo("Esimerkki");
    assertThat(
            program.onScreen(
                () ->
                    program
                        .get("lists-field-1", ComboBox.class)
                        .getSelectionModel()
                        .getSelectedIndex()))
        .isEqualTo(field);
    program.awaitShown("lists-rows");
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void byWhatTheLogIsNarrowed(Language language) {
    start(language);
    program.go(Area.LOG);
    program.awaitShown("log-action");
    program.await("users", () -> program.get("log-login", ComboBox.class).getItems().size() > 1);
    program.chooseValue("log-action", Optional.of(LogAction.SIGN_IN));
    program.onScreen(
        () -> {
          program.get("log-login", ComboBox.class).getSelectionModel().select(1);
          return program;
        });
    Object user = value("log-login");
    program.type("log-purpose", "");
    lockAndSignIn();

    program.await("the deed", () -> Optional.of(LogAction.SIGN_IN).equals(value("log-action")));
    program.await("the user", () -> user.equals(value("log-login")));
    program.await(
        "narrowed",
        () ->
            !program.get("log-table", TableView.class).getItems().isEmpty()
                && program.get("log-table", TableView.class).getItems().stream()
                    .allMatch(row -> row.toString().contains("SIGN_IN")));
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void aNewUserButNeverThePassword(Language language) {
    start(language);
    program.go(Area.USERS);
    program.awaitShown("users-table");
    program.press("user-add");
    program.awaitShown("new-login");
    program.type("new-login", "vaino.keksitty");
    program.type("new-name", "Väinö Keksitty");
    program.chooseValue("new-role", UserRole.AUDITOR);
    program.type("new-password", TEMPORARY);
    program.type("new-password-again", TEMPORARY);
    lockAndSignIn();

    program.await("the login", () -> program.text("new-login").equals("vaino.keksitty"));
    assertThat(program.text("new-name")).isEqualTo("Väinö Keksitty");
    assertThat(value("new-role")).isEqualTo(UserRole.AUDITOR);
    assertThat(program.text("new-password")).isEmpty();
    assertThat(program.text("new-password-again")).isEmpty();
    program.soon(() -> program.navigator().lock());
    program.await("locked", () -> program.find("sign-in").isPresent());
    assertThat(draftsOnFile()).doesNotContain(TEMPORARY, "kumisaapasta");
  }

  @Test
  void whatAUserIsToBecome() {
    start(Language.EN);
    program.go(Area.USERS);
    program.awaitShown("users-table");
    program.await("users", () -> !program.get("users-table", TableView.class).getItems().isEmpty());
    program.onScreen(
        () -> {
          program.get("users-table", TableView.class).getSelectionModel().selectFirst();
          return program;
        });
    program.press("user-change");
    program.awaitShown("user-name");
    program.type("user-name", "Aino Uusi-Esimerkki");
    lockAndSignIn();

    program.await("the name", () -> program.text("user-name").equals("Aino Uusi-Esimerkki"));
  }

  @Test
  void howAPersonIsToBeExported() {
    start(Language.EN);
    Persons persons = Persons.openedIn(program);
    persons.search("kerttu");
    persons.awaitCount("1");
    persons.openFirst(program.onScreen(() -> persons.row(0).displayName()));
    persons.pressShifted(KeyCode.E);
    program.awaitShown("format-csv");
    program.tick("format-csv");
    lockAndSignIn();

    program.await(
        "the form",
        () ->
            program
                .find("format-csv")
                .map(node -> ((ToggleButton) node).isSelected())
                .orElse(false));
  }

  private Object value(String box) {
    return program.onScreen(() -> program.get(box, ComboBox.class).getValue());
  }

  /** What the register has of drafts, as the same user would get them. */
  private String draftsOnFile() {
    program.soon(() -> program.navigator().leave());
    program.await("left", () -> program.find("sign-in").isEmpty());
    try (Password password = RunningProgram.password(PeopleOnFile.PASSWORD)) {
      ClosedFolder closed = freed();
      try (Session session = closed.signIn(PeopleOnFile.LOGIN, password)) {
        return session.drafts().mine().toString();
      }
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The window says that the register is closed a moment before the folder is let go of. */
  private ClosedFolder freed() {
    List<ClosedFolder> free = new ArrayList<>();
    program.await(
        "the folder is free",
        () -> {
          try {
            return free.add(Given.folders().open(register));
          } catch (DomainException held) {
            return false;
          }
        });
    return free.getFirst();
  }
}
