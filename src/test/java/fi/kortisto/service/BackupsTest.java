package fi.kortisto.service;

import static fi.kortisto.service.SessionTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupMade;
import fi.kortisto.model.BackupPlan;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LastBackup;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.UserRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups as they are made, kept, harmed and restored. */
class BackupsTest {

  private static final Clock CLOCK = Clock.systemDefaultZone();

  @TempDir Path temp;
  private Path folder;
  private Path kept;

  @BeforeEach
  void aRegisterWithOnePerson() throws DomainException, IOException {
    folder = temp.resolve("Asiakkaat.kortisto");
    kept = Files.createDirectory(temp.resolve("kopiot"));
    try (Session session = Given.register(folder, CLOCK)) {
      Given.person(session, "Aino", "Esimerkki");
    }
  }

  @Test
  void isOpenedAndNamedWhenItIsMade() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK)) {
      BackupMade made = session.backups().makeIn(kept, Progress.NONE);

      assertThat(made.backup().file().getFileName().toString())
          .matches("Asiakkaat-\\d{8}-\\d{6}\\.kortisto-backup");
      assertThat(made.backup().head().counts().persons()).isEqualTo(1);
      assertThat(session.backups().keptIn(kept)).containsExactly(made.backup());
      LastBackup last = session.backups().last().orElseThrow();
      assertThat(last.there()).isTrue();
      assertThat(last.age(CLOCK.instant())).isLessThan(Duration.ofMinutes(1));
      session.log().verify(Optional.of(made.backup().head().anchor()), Progress.NONE);
    }
    assertThat(files(kept)).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files(kept).getFirst())))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("verifying")).doesNotExist();
  }

  @Test
  void restoresIntoANewFolder() throws Exception {
    Path backup = backup();
    Path back = temp.resolve("Takaisin.kortisto");

    try (Restoring restoring = Given.folders(CLOCK).restoring(backup);
        Password password = Password.of(Given.PASSWORD)) {
      BackupContents contents = restoring.open(Given.LOGIN, password, Progress.NONE);
      assertThat(contents.counts().persons()).isEqualTo(1);
      assertThat(contents.logins()).containsExactly(Given.LOGIN);
      assertThat(contents.again().isNothing()).isTrue();
      Restored restored = restoring.restoreTo(back, Progress.NONE);
      assertThat(restored.session().search().size()).isEqualTo(1);
      restored.session().close();
    }
    try (Session session = Given.signIn(back, CLOCK)) {
      session.log().verify(Optional.empty(), Progress.NONE);
    }
  }

  @Test
  void holdsNothingReadable() throws Exception {
    Path backup = backup();

    assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1))
        .doesNotContain("SQLite format 3", "Esimerkki", "esimerkki");
  }

  @Test
  void leavesNoFileUnderANameThatIsTaken() throws Exception {
    Path taken = Files.writeString(temp.resolve("taken.kortisto-backup"), "something");
    try (Session session = Given.signIn(folder, CLOCK)) {
      assertProblem(Problem.ALREADY_EXISTS, () -> session.backups().make(taken, Progress.NONE));
    }
    assertThat(taken).hasContent("something");
  }

  @Test
  void tellsWhyItCannotBeWritten() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK)) {
      assertProblem(Problem.NO_BACKUP_FOLDER, () -> session.backups().make(Progress.NONE));
      assertProblem(
          Problem.BACKUP_IN_REGISTER, () -> session.backups().makeIn(folder, Progress.NONE));
      assertProblem(
          Problem.BACKUP_IN_REGISTER,
          () -> session.backups().change(session.backups().plan().to(folder)));
      assertProblem(
          Problem.BACKUP_FOLDER_AWAY,
          () -> session.backups().makeIn(temp.resolve("ei ole"), Progress.NONE));
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r-x------"));
      try {
        assertProblem(
            Problem.BACKUP_FOLDER_READ_ONLY, () -> session.backups().makeIn(kept, Progress.NONE));
      } finally {
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwx------"));
      }
      assertThat(kept).isEmptyDirectory();
      assertThat(session.backups().last()).isEmpty();
      assertThat(session.search().size()).isEqualTo(1);
    }
  }

  @Test
  void leavesNothingWhenItIsStopped() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK)) {
      AtomicInteger asked = new AtomicInteger();
      Progress stopping =
          new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
              return asked.incrementAndGet() > 2;
            }
          };
      assertProblem(Problem.CANCELLED, () -> session.backups().makeIn(kept, stopping));
      assertThat(BackupsTest.files(kept)).isEmpty();
      assertThat(folder.resolve("verifying")).doesNotExist();
      session.backups().makeIn(kept, Progress.NONE);
    }
  }

  @Test
  void refusesToBackUpWhatIsNotWhole() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK)) {
      session.backups().makeIn(kept, Progress.NONE);
    }
    Path database = folder.resolve("register.db");
    byte[] content = Files.readAllBytes(database);
    Session session = Given.signIn(folder, CLOCK);
    try {
      content[content.length / 2] ^= 1;
      Files.write(database, content);
      assertThat(
              catchThrowableOfType(
                      DomainException.class, () -> session.backups().makeIn(kept, Progress.NONE))
                  .problem())
          .isIn(Problem.DAMAGED_DATABASE, Problem.DAMAGED_BACKUP);
    } finally {
      content[content.length / 2] ^= 1;
      Files.write(database, content);
      session.close();
    }
    assertThat(BackupsTest.files(kept))
        .filteredOn(file -> file.toString().endsWith(".kortisto-backup"))
        .hasSize(1);
  }

  @Test
  void everyBitThatIsTurnedIsNoticed() throws Exception {
    Path backup = backup();
    byte[] sound = Files.readAllBytes(backup);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] harmed = sound.clone();
      harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(backup, harmed);

      assertThat(opened(backup)).as("harm " + i).isNotEmpty();
    }
    Files.write(backup, sound);
    assertThat(opened(backup)).isEmpty();
  }

  /** The times of files in a ZIP and what else means nothing to the backup may be turned. */
  private Optional<Problem> opened(Path backup) throws IOException {
    try (Restoring restoring = Given.folders(CLOCK).restoring(backup, temp);
        Password password = Password.of(Given.PASSWORD)) {
      restoring.open(Given.LOGIN, password, Progress.NONE);
      return Optional.empty();
    } catch (DomainException found) {
      return Optional.of(found.problem());
    }
  }

  @Test
  void aTornBackupIsToldFromWhatIsNone() throws Exception {
    Path backup = backup();
    byte[] sound = Files.readAllBytes(backup);

    for (int part = 1; part < 10; part++) {
      Files.write(backup, Arrays.copyOf(sound, sound.length * part / 10));
      assertThat(opened(backup)).hasValue(Problem.DAMAGED_BACKUP);
    }
    Files.writeString(backup, "ei varmuuskopio");
    assertThat(opened(backup)).hasValue(Problem.NOT_A_BACKUP);
    Files.write(backup, new byte[0]);
    assertThat(opened(backup)).hasValue(Problem.NOT_A_BACKUP);
  }

  @Test
  void keepsToItsOwnWhenTheOldGo() throws Exception {
    MovableClock clock = new MovableClock(LocalDate.of(2026, 3, 1));
    Path foreign;
    try (Session other = Given.register(temp.resolve("Muut.kortisto"), clock)) {
      foreign = other.backups().makeIn(kept, Progress.NONE).backup().file();
    }
    Path torn = Files.writeString(kept.resolve("Asiakkaat-rikki.kortisto-backup"), "PK");
    try (Session session = Given.signIn(folder, clock)) {
      session.backups().change(new BackupPlan(Optional.of(kept), true, true, 2, 1));
      for (int day = 1; day <= 4; day++) {
        clock.set(LocalDate.of(2026, 3, day));
        assertThat(session.backups().isDue()).isTrue();
        assertThat(session.backups().makeIfDue(Progress.NONE)).isPresent();
        assertThat(session.backups().makeIfDue(Progress.NONE)).isEmpty();
      }
      assertThat(session.backups().kept())
          .extracting(one -> LocalDate.ofInstant(one.head().created(), clock.getZone()))
          .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 3));
      assertThat(session.beforeClosing(Progress.NONE)).isPresent();
      assertThat(session.backups().kept()).hasSize(2);
    }
    assertThat(foreign).exists();
    assertThat(torn).exists();
  }

  @Test
  void aBackupOfALossMovesNothingOut() throws Exception {
    MovableClock clock = new MovableClock(LocalDate.of(2026, 3, 1));
    try (Session session = Given.signIn(folder, clock)) {
      session.backups().change(new BackupPlan(Optional.of(kept), true, true, 1, 1));
      session.backups().make(Progress.NONE);
      var person = session.search().find(SearchQuery.of("aino"), SubjectPage.Mark.START, 1);
      Desk desk = session.desk();
      SubjectId aino = person.rows().getFirst().id();
      desk.act(
          LogAction.CLEAN_UP,
          Permission.CLEAN_UP,
          trace ->
              new Erasing(desk, aino, trace)
                  .erase(new SubjectReading(desk).data(aino).stream().map(ItemKey::of).toList()));
      clock.set(LocalDate.of(2026, 4, 1));

      BackupMade made = session.backups().make(Progress.NONE);

      assertThat(made.keptAll()).isTrue();
      assertThat(session.backups().kept()).hasSize(2);
    }
  }

  @Test
  void isForThoseWhoMay() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK);
        Password password = Password.of("sininen aurinko paistaa yöllä")) {
      SettledUsers.add(session, "tarkastaja", UserRole.AUDITOR, password);
    }
    try (ClosedFolder closed = Given.folders(CLOCK).open(folder);
        Password password = Password.of("sininen aurinko paistaa yöllä")) {
      Session session = closed.signIn("tarkastaja", password);
      assertProblem(Problem.NOT_PERMITTED, () -> session.backups().makeIn(kept, Progress.NONE));
      assertThat(session.backups().isDue()).isFalse();
      session.close();
    }
    assertThat(kept).isEmptyDirectory();
  }

  private Path backup() throws DomainException {
    try (Session session = Given.signIn(folder, CLOCK)) {
      return session.backups().makeIn(kept, Progress.NONE).backup().file();
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
