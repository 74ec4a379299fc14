package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.AccessRules;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Register;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of users, their rights and their first sign-in in target/screens, to be looked at. */
@Tag("screens")
class UserPicturesTest {

  private static final String TEMPORARY = "viisi keltaista kumisaapasta";

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({"FI, LIGHT, 100", "EN, DARK, 100", "SV, LIGHT, 150", "FI, DARK, 150"})
  void usersCanBeLookedAt(Language language, Theme theme, int textSize, @TempDir Path folder)
      throws IOException, DomainException {
    Settings settings = PictureLook.settings(language, theme, textSize, 1000, 900);
    Path pictures = PictureLook.folder("users", language, theme, textSize);
    Path register = register(folder);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.choose("login", "uusi.tulokas");
      program.type("password", TEMPORARY);
      program.press("sign-in");
      program.awaitShown("first-password-title");
      camera.take("first-password");
      program.tick("first-password-leave");
      program.await("left", () -> program.find("first-password-title").isEmpty());
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.choose("login", PeopleOnFile.LOGIN);
      program.signIn(PeopleOnFile.PASSWORD);
      program.awaitShown("persons-table");
      program.await(
          "persons", () -> !program.get("persons-table", TableView.class).getItems().isEmpty());
      program.pressAtFocus(KeyCode.DOWN, false);
      program.pressAtFocus(KeyCode.ENTER, false);
      program.awaitShown("purpose");
      camera.take("purpose");
      program.closeDialogs();
      program.go(Area.USERS);
      program.await(
          "users", () -> program.get("users-table", TableView.class).getItems().size() > 2);
      camera.take("users");
      program.press("user-add");
      program.awaitShown("new-login");
      camera.take("add");
      program.closeDialogs();
      program.onScreen(
          () -> {
            program.get("users-table", TableView.class).getSelectionModel().select(1);
            return program;
          });
      program.press("user-change");
      program.awaitShown("user-name");
      camera.take("change");
      program.closeDialogs();
      program.press("user-commitment");
      program.awaitShown("commitment-day");
      camera.take("commitment");
      program.closeDialogs();
      program.press("user-roles");
      program.awaitShown("role-table");
      camera.take("roles");
      program.closeDialogs();
      program.go(Area.REGISTERS);
      program.awaitShown("section-access");
      program.tick("section-access");
      program.awaitShown("access-commitment");
      camera.take("access");
      program.go(Area.USERS);
      program.awaitShown("recovery-renew");
      program.press("recovery-renew");
      program.await("asked", () -> !program.dialogs().isEmpty());
      camera.take("renew");
      program.soon(
          () ->
              program.dialogs().getFirst().getScene().getRoot().lookupAll(".button").stream()
                  .map(Button.class::cast)
                  .filter(button -> !button.isCancelButton())
                  .forEach(Button::fire));
      program.awaitShown("key-groups");
      camera.take("key");
      program.time.add(Duration.ofHours(1));
      program.awaitShown("key-covered");
      camera.take("key-covered");
      program.type("key-password", PeopleOnFile.PASSWORD);
      program.press("key-show");
      program.awaitShown("key-groups");
      RecoveryKeyOnScreen.typeBack(program);
      program.press("key-done");
      program.awaitShown("countdown");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(7);
    }
  }

  private static Path register(Path folder) throws DomainException {
    Path register = PeopleOnFile.three(folder);
    try (Password own = RunningProgram.password(PeopleOnFile.PASSWORD);
        Password temporary = RunningProgram.password(TEMPORARY);
        Session session = Given.folders().open(register).signIn(PeopleOnFile.LOGIN, own)) {
      Register first = session.registers().getFirst();
      session.rules().change(first.id(), first.content().withAccess(new AccessRules(false, true)));
      session
          .users()
          .add(
              NewUser.of("uusi.tulokas", UserRole.CLERK)
                  .called("Wilhelmiina Tulokas-Esimerkki")
                  .limitedTo(Set.of(first.id())),
              temporary);
      SettledUsers.add(session, "lokin.lukija", UserRole.AUDITOR, temporary);
      return register;
    }
  }
}
