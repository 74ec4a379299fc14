package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Given;
import fi.kortisto.service.MovableClock;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program while it removes old rows of the log: they are there with no checkpoint, or gone
 * with one, and the log verifies. {@code mvn -Psoak test -Dtest=LogKillTest}; how often, by {@code
 * -Dlogkills=60}.
 */
@Tag("soak")
class LogKillTest {

  private static final int KILLS = Integer.getInteger("logkills", 60);
  private static final int LOOKS = 1_500;
  private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private final Random random = new Random();
  private final MovableClock clock = new MovableClock(LONG_AGO);

  @Test
  void theRowsAreThereOrTheCheckpointIs() throws Exception {
    Path original = temp.resolve("Loki.kortisto");
    try (Session session = Given.register(original, clock)) {
      SubjectId aino = Given.person(session, "Aino", "Esimerkki").subject().id();
      for (int i = 0; i < LOOKS; i++) {
        session.subjects().card(aino, Purpose.NONE);
      }
    }
    clock.set(NOW);
    Programs programs = new Programs(temp, LogShortener.class);
    long longest = 0;
    int shortened = 0;
    int whole = 0;
    for (int i = 0; i <= KILLS; i++) {
      Path folder = copy(original, i);
      Victim victim =
          programs.start(folder, NOW.atTime(10, 0).toInstant(ZoneOffset.UTC).toString());
      victim.go();
      assertThat(victim.waitFor("ready")).isTrue();
      if (i == 0) {
        long start = System.nanoTime();
        assertThat(victim.waitFor("removed")).isTrue();
        longest = (System.nanoTime() - start) / 1000;
        assertThat(victim.lines()).contains("done");
        continue;
      }
      boolean removed =
          victim.linesUntilKilled(early(longest)).stream().anyMatch("removed"::equals);
      try (Session session = Given.signIn(folder, clock)) {
        List<LogCheckpoint> checkpoints = session.log().keeping().checkpoints();
        long first = first(session);
        if (checkpoints.isEmpty()) {
          assertThat(first).isEqualTo(1);
          assertThat(removed).as("what was acknowledged holds").isFalse();
          whole++;
        } else {
          assertThat(first).isEqualTo(checkpoints.getFirst().number() + 1);
          shortened++;
        }
        session.log().verify(Optional.empty(), Progress.NONE);
      }
    }
    System.out.printf("%d kills: shortened %d, whole %d%n", KILLS, shortened, whole);
    assertThat(whole).isPositive();
  }

  /** The file is written anew for most of the time; the rows go at its beginning. */
  private long early(long longest) {
    return (long) (longest * Math.pow(random.nextDouble(), 3));
  }

  private Path copy(Path original, int number) throws Exception {
    Path copy = Files.createDirectory(temp.resolve("K" + number + ".kortisto"));
    try (var files = Files.list(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static long first(Session session) throws Exception {
    List<LogRow> rows = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
    return rows.getLast().number();
  }
}
