package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Given;
import fi.kortisto.service.RequestGiven;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that erases, writes the file anew and makes backups is killed at any moment. Whoever
 * was erased stays so, the folder opens, every backup that has its name is whole, and in each of
 * them the ledger erases whom it still had.
 */
@Tag("soak")
class BackupKillTest {

  private static final int KILLS = Integer.getInteger("kills", 40);
  private static final int LONGEST_LIFE_MILLIS = 1_500;

  @TempDir Path temp;

  @Test
  void leavesNoHalfBackupAndNobodyWhoWasErased() throws Exception {
    Path folder = temp.resolve("Sitkea.kortisto");
    Path backups = Files.createDirectory(temp.resolve("kopiot"));
    try (Session session = Given.register(folder, Clock.systemDefaultZone())) {
      session.backups().change(session.backups().plan().to(backups));
      Given.person(session, "Pysyvä", "Esimerkki");
    }
    Random random = new Random();
    List<SubjectId> erased = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      erased.addAll(workUntilKilled(folder, random.nextInt(LONGEST_LIFE_MILLIS)));
      check(folder, erased);
    }
    int whole = checkBackups(backups, erased);
    assertThat(erased).isNotEmpty();
    assertThat(whole).isPositive();
    System.out.println(
        KILLS + " kills, " + erased.size() + " erased for good, " + whole + " backups whole");
  }

  private static List<SubjectId> workUntilKilled(Path folder, int afterMillis) throws Exception {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<SubjectId> erased = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("ready");
      Thread killer = Thread.ofVirtual().start(() -> killAfter(worker, afterMillis));
      String line;
      while ((line = readQuietly(said)) != null) {
        erased.add(new SubjectId(Long.parseLong(line)));
      }
      killer.join();
    }
    worker.waitFor();
    return erased;
  }

  private static void killAfter(Process worker, int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    worker.destroyForcibly();
  }

  private static @Nullable String readQuietly(BufferedReader said) {
    try {
      String line = said.readLine();
      return line != null && line.endsWith(".") ? line.substring(0, line.length() - 1) : null;
    } catch (IOException streamOfADeadProcess) {
      return null;
    }
  }

  private static void check(Path folder, List<SubjectId> erased) throws DomainException {
    try (Session session = Given.signIn(folder, Clock.systemDefaultZone())) {
      session.log().verify(Optional.empty(), Progress.NONE);
      for (SubjectId id : erased.subList(Math.max(0, erased.size() - 20), erased.size())) {
        assertThat(isGone(session, id)).as("erased " + id).isTrue();
      }
    }
  }

  private static boolean isGone(Session session, SubjectId id) throws DomainException {
    try {
      session.bans().of(id);
      return false;
    } catch (DomainException refused) {
      return refused.problem() == Problem.NO_SUCH_SUBJECT;
    }
  }

  private int checkBackups(Path backups, List<SubjectId> erased) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(backups)) {
      files = all.filter(file -> file.toString().endsWith(".kortisto-backup")).toList();
    }
    int number = 0;
    for (Path file : files) {
      try (Restoring restoring = Given.folders(Clock.systemDefaultZone()).restoring(file, temp);
          Password password = Password.of(Given.PASSWORD)) {
        BackupContents contents = restoring.open(Given.LOGIN, password, Progress.NONE);
        assertThat(contents.ledger().unreadable()).isZero();
        try (Session back =
            restoring
                .restoreTo(temp.resolve("R" + number++ + ".kortisto"), Progress.NONE)
                .session()) {
          for (SubjectId id : erased) {
            assertThat(isGone(back, id)).as(id + " in " + file.getFileName()).isTrue();
          }
        }
      }
    }
    return files.size();
  }

  /** Adds persons, backs them up, erases them and says so, until it is killed. */
  static final class Worker {

    private Worker() {}

    public static void main(String[] arguments) throws DomainException {
      Session session = Given.signIn(Path.of(arguments[0]), Clock.systemDefaultZone());
      System.out.println("ready");
      for (int i = 0; ; i++) {
        SubjectFile person = Given.person(session, "Etu" + i, "Suku" + i);
        Path backups = session.backups().plan().folder().orElseThrow();
        session
            .backups()
            .make(backups.resolve(UUID.randomUUID() + ".kortisto-backup"), Progress.NONE);
        RequestView asked =
            RequestGiven.identified(
                session,
                RequestGiven.request(RequestKind.ERASURE, person, LocalDate.now()),
                IdentityMethod.SIGNATURE);
        session
            .decisions()
            .decide(
                asked.request().id(),
                asked.request().version(),
                session.decisions().sheet(asked.request().id()).proposed());
        System.out.println(person.subject().id() + ".");
      }
    }
  }
}
