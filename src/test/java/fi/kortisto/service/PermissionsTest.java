package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PermissionTable;
import fi.kortisto.model.PermissionTable.Cell;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of permissions, through the session. */
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String OTHER_PASSWORD = "kolme sammakkoa soutaa yöllä";

  private Path folder;
  private SubjectId person;
  private SubjectId hidden;
  private RegisterId register;

  static List<Cell> cells() {
    return PermissionTable.cells();
  }

  @BeforeAll
  void oneUserOfEachRole(@TempDir Path temp) throws DomainException {
    folder = temp.resolve("oikeudet.kortisto");
    try (Session session = Given.register(folder, CLOCK);
        Password password = Password.of(OTHER_PASSWORD)) {
      register = session.registers().getFirst().id();
      person = Given.person(session, "Aino", "Esimerkki").subject().id();
      SubjectFile safe =
          session
              .subjects()
              .add(
                  register,
                  List.of(
                      Given.add(session, FieldRole.FULL_NAME, "Salainen Esimerkki"),
                      Given.add(
                          session,
                          FieldRole.POST_ADDRESS,
                          PostalAddress.of("Piilotie 1", "00100", "Helsinki").toString())));
      hidden = safe.subject().id();
      session.subjects().protectAddress(hidden, safe.subject().version(), true);
      for (UserRole role : UserRole.values()) {
        SettledUsers.add(session, role.code(), role, password);
      }
    }
  }

  @Test
  void theTableHasACellForEveryRoleAndPermission() {
    assertThat(PermissionTable.cells())
        .hasSize(UserRole.values().length * Permission.values().length);
    assertThat(PermissionTable.cells())
        .allSatisfy(cell -> assertThat(cell.role().may(cell.permission())).isEqualTo(cell.may()));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void theSessionDoesWhatTheTableSaysAndNothingElse(Cell cell) throws DomainException {
    try (Session session = signIn(cell.role())) {
      assertThat(isDone(session, cell.permission())).isEqualTo(cell.may());
    }
  }

  private boolean isDone(Session session, Permission permission) throws DomainException {
    try {
      return attempt(session, permission);
    } catch (DomainException refused) {
      if (refused.problem() == Problem.NOT_PERMITTED) {
        return false;
      }
      throw refused;
    }
  }

  private boolean attempt(Session session, Permission permission) throws DomainException {
    switch (permission) {
      case READ_SUBJECTS -> session.subjects().card(person, Purpose.NONE);
      case EDIT_SUBJECTS -> Given.person(session, "Uusi", "Esimerkki");
      case MERGE_SUBJECTS -> session.duplicates().suspects(50, 0, 10);
      case RECORD_BANS ->
          session
              .bans()
              .add(
                  person,
                  new NewBan(
                      BanPurpose.DIRECT_MARKETING,
                      BanChannel.POST,
                      TODAY,
                      Optional.empty(),
                      "kirje"));
      case EXPORT_SUBJECTS ->
          session.subjects().export(person, ExportKind.ACCESS, "json", Purpose.NONE);
      case DRAW_LISTS -> session.lists().history(0, 10);
      case RECORD_REQUESTS ->
          session.requests().add(RequestGiven.unknown(RequestKind.INSPECTION, "Eeli", TODAY));
      case ANSWER_REQUESTS ->
          session
              .bans()
              .addException(
                  person,
                  new NewException(
                      BanPurpose.PUBLICATION, BanChannel.ANY, "laki", TODAY, Optional.empty()));
      case RECORD_DISCLOSURES ->
          session
              .disclosures()
              .add(person, RequestGiven.disclosure(register, "Keksitty Oy", "given"), Purpose.NONE);
      case IMPORT_SUBJECTS -> session.imports().batches();
      case SEE_PROTECTED_ADDRESS -> {
        return session
            .subjects()
            .card(hidden, Purpose.of("haaste"))
            .valuesOf(FieldRole.POST_ADDRESS)
            .stream()
            .anyMatch(address -> address.contains("Piilotie"));
      }
      case CLEAN_UP -> session.retention().scan(Progress.NONE);
      case BACK_UP ->
          session
              .backups()
              .make(folder.resolveSibling(System.nanoTime() + ".kortisto-backup"), Progress.NONE);
      case READ_LOG -> session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 10);
      case ADMINISTER_USERS -> session.users().list();
      case CHANGE_SETTINGS -> session.rules().use(register);
      case PUBLISH_NOTICES -> {
        NoticeFacts now = session.notices().of(register).now();
        session.notices().publish(register, now, List.of());
      }
      case CHANGE_OWN_PASSWORD -> {
        try (Password now = Password.of(OTHER_PASSWORD);
            Password again = Password.of(OTHER_PASSWORD)) {
          session.keys().changePassword(now, again);
        }
      }
    }
    return true;
  }

  private Session signIn(UserRole role) throws DomainException {
    try (Password password = Password.of(OTHER_PASSWORD)) {
      return Given.folders(CLOCK).open(folder).signIn(role.code(), password);
    }
  }
}
