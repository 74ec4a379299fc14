package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PermissionTable;
import fi.kortisto.model.PermissionTable.Cell;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the table of permissions, on the screens: what a role may not do is not there. */
class PermissionScreensTest {

  private static final String PASSWORD = "nelja vihreaa omenapuuta";

  @TempDir private Path folder;
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void close() {
    running.ifPresent(RunningProgram::close);
  }

  @ParameterizedTest
  @EnumSource(UserRole.class)
  void theScreensOfferWhatTheTableSaysAndNothingElse(UserRole role) throws DomainException {
    RunningProgram program =
        RunningProgram.start(Settings.startingIn(Language.EN), folder.resolve("settings"));
    running = Optional.of(program);
    Path register = register();
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", role.code());
    program.signInAtHome(PASSWORD);

    assertThat(offered(program)).isEqualTo(allowed(role));
  }

  private static Set<Permission> allowed(UserRole role) {
    return PermissionTable.cells().stream()
        .filter(cell -> cell.role() == role && cell.may())
        .map(Cell::permission)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
  }

  private static Set<Permission> offered(RunningProgram program) {
    Set<Permission> offered = EnumSet.noneOf(Permission.class);
    if (isThere(program, "area-persons")) {
      offered.add(Permission.READ_SUBJECTS);
      program.go(Area.PERSONS);
      program.awaitShown("persons-table");
      program.await("the person", () -> program.allText().contains("Esimerkki, Salla"));
      program.pressAtFocus(KeyCode.DOWN, false);
      program.pressAtFocus(KeyCode.ENTER, false);
      program.awaitShown("person-name");
      note(program, offered, "card-edit", Permission.EDIT_SUBJECTS);
      note(program, offered, "duplicates", Permission.MERGE_SUBJECTS);
      note(program, offered, "card-ban", Permission.RECORD_BANS);
      note(program, offered, "card-export", Permission.EXPORT_SUBJECTS);
      note(program, offered, "card-answer", Permission.ANSWER_REQUESTS);
      note(program, offered, "bringIn", Permission.IMPORT_SUBJECTS);
      noteItem(program, offered, "request", Permission.RECORD_REQUESTS);
      noteItem(program, offered, "disclose", Permission.RECORD_DISCLOSURES);
      noteItem(program, offered, "reveal", Permission.SEE_PROTECTED_ADDRESS);
      program.go(Area.NOTICES);
      program.awaitShown("notices-list");
      program.await("a notice", () -> program.find("notice-preview").isPresent());
      note(program, offered, "notice-publish", Permission.PUBLISH_NOTICES);
    }
    note(program, offered, "area-lists", Permission.DRAW_LISTS);
    note(program, offered, "area-retention", Permission.CLEAN_UP);
    note(program, offered, "area-backups", Permission.BACK_UP);
    note(program, offered, "area-log", Permission.READ_LOG);
    note(program, offered, "area-registers", Permission.CHANGE_SETTINGS);
    program.go(Area.USERS);
    program.awaitShown("own-password");
    note(program, offered, "own-password", Permission.CHANGE_OWN_PASSWORD);
    note(program, offered, "users-table", Permission.ADMINISTER_USERS);
    return offered;
  }

  private static void note(
      RunningProgram program, Set<Permission> offered, String id, Permission permission) {
    if (isThere(program, id)) {
      offered.add(permission);
    }
  }

  private static boolean isThere(RunningProgram program, String id) {
    return program.onScreen(() -> program.find(id)).filter(Node::isManaged).isPresent();
  }

  /** An item of the card's menu, where there is such a menu. */
  private static void noteItem(
      RunningProgram program, Set<Permission> offered, String id, Permission permission) {
    boolean there =
        program.onScreen(
            () ->
                isThere(program, "card-more")
                    && program.get("card-more", MenuButton.class).getItems().stream()
                        .filter(MenuItem::isVisible)
                        .anyMatch(item -> id.equals(item.getId())));
    if (there) {
      offered.add(permission);
    }
  }

  /** A register with one person whose address is protected, and a user of each role. */
  private Path register() throws DomainException {
    Path made = folder.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = RunningProgram.password(PASSWORD);
        Session session =
            Given.folders()
                .create(
                    new NewFolder(
                        made,
                        Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
                        List.of(Templates.builtIn().find("trading-customers")),
                        "perustaja",
                        password))
                .session()) {
      Register register = session.registers().getFirst();
      SubjectFile person =
          session
              .subjects()
              .add(
                  register.id(),
                  List.of(
                      add(register, FieldRole.FAMILY_NAME, "Esimerkki"),
                      add(register, FieldRole.GIVEN_NAME, "Salla"),
                      add(
                          register,
                          FieldRole.POST_ADDRESS,
                          PostalAddress.of("Piilotie 1", "00100", "Helsinki").toString())));
      session.subjects().protectAddress(person.subject().id(), person.subject().version(), true);
      for (UserRole role : UserRole.values()) {
        SettledUsers.add(session, role.code(), role, password);
      }
      return made;
    }
  }

  private static DatumChange.Add add(Register register, FieldRole role, String value) {
    return new DatumChange.Add(
        register.fieldOf(role).orElseThrow().id(),
        value,
        "",
        register.content().sources().getFirst().code(),
        Optional.empty(),
        true);
  }
}
