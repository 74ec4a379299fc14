package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.demo.InventedFiles;
import fi.kortisto.demo.InventedPeople;
import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Given;
import fi.kortisto.service.Restored;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand persons: taken back from an import, backed up, restored, written anew. */
@Tag("soak")
class LargeBackupTest {

  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final Duration BEARABLE = Duration.ofSeconds(60);

  @TempDir Path temp;

  @Test
  void isMadeAndRestoredInBearableTime() throws Exception {
    Path csv = temp.resolve("people.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
      InventedFiles.csv(new InventedPeople(1).first(PEOPLE), out);
    }
    Clock clock = Clock.systemDefaultZone();
    Path folder = temp.resolve("Asiakkaat.kortisto");
    Path backups = Files.createDirectory(temp.resolve("kopiot"));
    Path backup;
    long batch;
    try (Session session = Given.register(folder, clock)) {
      try (ContactFile file = ContactFiles.open(csv)) {
        batch =
            session
                .imports()
                .run(session.registers().getFirst().id(), file::next, false, Progress.NONE, _ -> {})
                .batch()
                .orElseThrow();
      }
      Instant start = Instant.now();
      backup =
          timed("backup", () -> session.backups().makeIn(backups, Progress.NONE)).backup().file();
      assertThat(Duration.between(start, Instant.now())).isLessThan(BEARABLE);
      size("register.db", folder.resolve("register.db"));
      size("the backup", backup);
      restored(clock, backup, PEOPLE);
      timed("taken back and written anew", () -> undo(session, batch));
      size("register.db when nobody is left", folder.resolve("register.db"));
    }
    restored(clock, backup, 0);
  }

  private static boolean undo(Session session, long batch) throws DomainException {
    session.imports().undo(batch, Progress.NONE);
    return session.compacting().ifOwed(Progress.NONE);
  }

  /** Where the import was taken back since, it is taken back in what is restored too. */
  private void restored(Clock clock, Path backup, int people) throws Exception {
    Path target = temp.resolve("Takaisin-" + people + ".kortisto");
    Instant start = Instant.now();
    try (Restoring restoring = Given.folders(clock).restoring(backup, temp);
        Password password = Password.of(Given.PASSWORD)) {
      BackupContents contents =
          timed("opened", () -> restoring.open(Given.LOGIN, password, Progress.NONE));
      assertThat(contents.counts().persons()).isEqualTo(PEOPLE);
      Restored restored = timed("restored", () -> restoring.restoreTo(target, Progress.NONE));
      assertThat(restored.session().search().size()).isEqualTo(people);
      restored.session().close();
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(BEARABLE);
  }

  private static void size(String what, Path file) throws Exception {
    System.out.printf("%s: %,d bytes%n", what, Files.size(file));
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    Instant start = Instant.now();
    T result = work.call();
    System.out.printf("%s: %d ms%n", what, Duration.between(start, Instant.now()).toMillis());
    return result;
  }
}
