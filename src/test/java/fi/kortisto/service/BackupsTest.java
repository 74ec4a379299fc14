package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupMade;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LastBackup;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
