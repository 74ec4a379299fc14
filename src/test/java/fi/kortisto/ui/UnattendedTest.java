package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the screen before the main window is not left there for whoever comes by. */
class UnattendedTest {

  private static final String TEMPORARY = "viisi keltaista kumisaapasta";
  private static final String NEWCOMER = "vaino.keksitty";

  @TempDir Path folder;
  private RunningProgram program;
  private Path register;

  @BeforeEach
  void open() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    register = Given.registerFolder(folder);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void signInAs(String login, String password) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", login);
    program.type("password", password);
    program.press("sign-in");
  }

  private void leaveAlone() {
    program.time.add(Duration.ofMinutes(10));
  }

  @Test
  void whoHasATemporaryPasswordIsLockedLikeEverybody() {
    addNewcomer();
    signInAs(NEWCOMER, TEMPORARY);
    program.awaitShown("first-password-title");
    program.type("new-password", "kuusi punaista lapasta");
    leaveAlone();

    program.awaitShown("sign-in");
    assertThat(program.onScreen(program::allText)).doesNotContain("kuusi punaista lapasta");
    program.choose("login", NEWCOMER);
    program.type("password", TEMPORARY);
    program.press("sign-in");
    program.awaitShown("first-password-title");
    assertThat(program.text("new-password")).isEmpty();
  }

  @Test
  void theLockOfThatPageLosesNothingThatWaits() throws DomainException {
    addNewcomer();
    Draft typed = new Draft("persons.new", Optional.empty(), Map.of("name", "Esimerkki"));
    as(NEWCOMER, TEMPORARY, session -> session.drafts().keep(List.of(typed)));
    signInAs(NEWCOMER, TEMPORARY);
    program.awaitShown("first-password-title");
    leaveAlone();
    program.awaitShown("sign-in");
    program.soon(() -> program.navigator().leave());
    program.await("left", () -> program.find("sign-in").isEmpty());

    as(NEWCOMER, TEMPORARY, session -> assertThat(session.drafts().mine()).containsExactly(typed));
  }

  @Test
  void theRecoveryKeyIsCoveredAndShownAgainForThePassword() {
    signInAs(Given.LOGIN, Given.PASSWORD);
    program.awaitShown("countdown");
    program.go(Area.USERS);
    program.awaitShown("recovery-renew");
    program.press("recovery-renew");
    program.answer("Renew the recovery key");
    program.awaitShown("key-groups");
    List<String> groups = RecoveryKeyOnScreen.groups(program);
    program.type("key-first", groups.getFirst());
    leaveAlone();

    program.awaitShown("key-covered");
    assertThat(program.onScreen(OnScreen::now).of(groups)).isEmpty();
    program.type("key-password", "not the password");
    program.press("key-show");
    program.await("refused", () -> !program.text("key-cover-problem").isBlank());
    program.time.add(Duration.ofSeconds(20));
    program.type("key-password", Given.PASSWORD);
    program.press("key-show");
    program.awaitShown("key-groups");
    assertThat(RecoveryKeyOnScreen.groups(program)).isEqualTo(groups);
    assertThat(program.text("key-first")).isEmpty();

    leaveAlone();
    program.awaitShown("key-covered");
    program.type("key-password", Given.PASSWORD);
    program.press("key-show");
    program.awaitShown("key-groups");
    RecoveryKeyOnScreen.typeBack(program);
    program.press("key-done");
    program.awaitShown("countdown");
  }

  private interface Deed {
    void on(Session session) throws DomainException;
  }

  private void as(String login, String password, Deed deed) {
    program.await(
        "the folder is free",
        () -> {
          try (Password typed = RunningProgram.password(password)) {
            ClosedFolder closed = Given.folders().open(register);
            try (Session session = closed.signIn(login, typed)) {
              deed.on(session);
            }
            return true;
          } catch (DomainException held) {
            return false;
          }
        });
  }

  private void addNewcomer() {
    as(
        Given.LOGIN,
        Given.PASSWORD,
        session -> {
          try (Password temporary = RunningProgram.password(TEMPORARY)) {
            session.users().add(NewUser.of(NEWCOMER, UserRole.CLERK), temporary);
          }
        });
  }
}
