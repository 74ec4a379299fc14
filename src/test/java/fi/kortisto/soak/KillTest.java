package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at random moments while it adds, changes and removes, keeps files, bans, imports,
 * undoes and merges: what it had said was written is there, the folder opens, and data and log
 * agree. {@code mvn -Psoak test -Dtest=KillTest}; how often, by {@code -Dkills=200}.
 */
@Tag("soak")
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 1000);
  private static final int LONGEST_LIFE_MICROS = 300_000;

  /** Kills on one register, before another is begun: checking one takes longer as it grows. */
  private static final int KILLS_OF_ONE = 25;

  @TempDir Path temp;

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    Random random = new Random();
    Programs programs = new Programs(temp, MixedWriter.class);
    train(programs);
    long acknowledged = 0;
    long opening = 0;
    Path folder = register(0);
    Expectation expected = new Expectation();
    Victim next = programs.start(folder, seed(random));
    for (int i = 1; i <= KILLS; i++) {
      Victim victim = next;
      victim.go();
      boolean whileOpening = random.nextInt(8) == 0;
      if (!whileOpening) {
        assertThat(victim.waitFor("ready")).isTrue();
      }
      List<String> said = victim.linesUntilKilled(random.nextInt(LONGEST_LIFE_MICROS));
      boolean last = i % KILLS_OF_ONE == 0;
      Path following = last ? register(i) : folder;
      next = programs.start(following, seed(random));
      opening += said.isEmpty() ? 1 : 0;
      try (Session session = Given.signIn(folder, Clock.systemDefaultZone())) {
        expected.check(said.stream().filter(line -> !line.equals("ready")).toList(), session);
      }
      if (last) {
        acknowledged += expected.acknowledged();
        expected = new Expectation();
        folder = following;
      }
    }
    next.kill();
    acknowledged += expected.acknowledged();
    assertThat(acknowledged).isGreaterThan(KILLS);
    System.out.printf(
        "%d kills, %d of them before the first word, %d acknowledged, 0 lost%n",
        KILLS, opening, acknowledged);
  }

  private void train(Programs programs) throws Exception {
    Victim first = programs.start(register(-1), "1", "60");
    first.go();
    assertThat(first.lines()).isNotEmpty();
    assertThat(first.exitCode()).isZero();
  }

  private Path register(int number) throws Exception {
    Path folder = temp.resolve("Sitkea" + number + ".kortisto");
    Given.register(folder, Clock.systemDefaultZone()).close();
    return folder;
  }

  private static String seed(Random random) {
    return Long.toString(random.nextLong());
  }
}
