package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Problem.Outcome;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts files short, empties pages, swaps pages and puts back pages from before: all is reported.
 * {@code mvn -Psoak test -Dtest=DamageTest}; how often, by {@code -Ddamages=200}.
 *
 * <p>A page from an older state of the same file is authentic: the cipher binds it to its key and
 * its number, not to its time. It is found where it contradicts the pages around it, which the full
 * check and the log tell; rows that stand in one page and in no index can go back unseen. What is
 * promised is that a whole older file contradicts the printed anchor.
 */
@Tag("soak")
class DamageTest {

  private static final int DAMAGES = Integer.getInteger("damages", 200);
  private static final int PAGE = 4096;

  /** The kinds of damage, each of which has no way to pass unseen. */
  private enum Damage {
    CUT,
    ZEROED,
    SWAPPED,
    COPIED
  }

  @TempDir Path temp;
  private final Random random = new Random(2026);
  private Sample sample;

  @BeforeEach
  void aSmallRegister() throws Exception {
    sample = Sample.of(temp.resolve("Pieni.kortisto"), 30);
  }

  @Test
  void everythingBrokenIsReported() throws Exception {
    Map<Problem, Integer> reported = new EnumMap<>(Problem.class);
    Damage[] kinds = Damage.values();
    for (int i = 0; i < DAMAGES; i++) {
      Damage damage = kinds[i % kinds.length];
      String name = i % 20 == 0 ? "keyring.json" : "register.db";
      byte[] harmed = harmed(name.equals("keyring.json") ? Damage.CUT : damage, sample.file(name));
      sample.write(name, harmed);
      reported.merge(problem(damage + " of " + name), 1, Integer::sum);
      sample.restore();
    }
    System.out.printf("%d damages reported: %s%n", DAMAGES, reported);
  }

  private byte[] harmed(Damage damage, byte[] sound) {
    int pages = Math.max(2, sound.length / PAGE);
    int one = random.nextInt(pages);
    int other = (one + 1 + random.nextInt(pages - 1)) % pages;
    byte[] harmed = sound.clone();
    switch (damage) {
      case CUT -> {
        return Arrays.copyOf(
            sound,
            random.nextBoolean() || sound.length < PAGE
                ? random.nextInt(sound.length)
                : PAGE * random.nextInt(pages));
      }
      case ZEROED -> Arrays.fill(harmed, one * PAGE, (one + 1) * PAGE, (byte) 0);
      case SWAPPED -> {
        System.arraycopy(sound, one * PAGE, harmed, other * PAGE, PAGE);
        System.arraycopy(sound, other * PAGE, harmed, one * PAGE, PAGE);
      }
      case COPIED -> System.arraycopy(sound, one * PAGE, harmed, other * PAGE, PAGE);
    }
    return harmed;
  }

  private Problem problem(String what) throws Exception {
    try {
      Sample.everythingIn(sample.folder());
    } catch (DomainException found) {
      assertThat(found.problem().outcome())
          .as("%s: %s", what, found.problem())
          .isIn(Outcome.DAMAGED, Outcome.NOT_LET_IN, Outcome.FAILED);
      return found.problem();
    }
    throw new AssertionError("unseen: " + what);
  }

  @Test
  void mostPagesOfAnOlderStateAreReported() throws Exception {
    byte[] before = sample.file("register.db");
    try (Session session = Given.signIn(sample.folder(), Sample.CLOCK)) {
      for (int i = 0; i < 10; i++) {
        Given.person(session, "Uusi" + i, "Esimerkki");
      }
    }
    byte[] now = Files.readAllBytes(sample.database());
    Path copy = temp.resolve("Nyt.kortisto");
    Sample.copy(sample.folder(), copy);
    Object held = Sample.everythingIn(copy);
    Path database = copy.resolve("register.db");
    Map<String, Integer> fates = new java.util.TreeMap<>();
    for (int page = 0; page < Math.min(before.length, now.length) / PAGE; page++) {
      int from = page * PAGE;
      if (Arrays.equals(before, from, from + PAGE, now, from, from + PAGE)) {
        continue;
      }
      byte[] replayed = now.clone();
      System.arraycopy(before, from, replayed, from, PAGE);
      Files.write(database, replayed);
      Files.deleteIfExists(copy.resolve("register.db-wal"));
      String fate;
      try {
        fate = Sample.everythingIn(copy).equals(held) ? "harmless" : "unseen";
      } catch (DomainException found) {
        fate = found.problem().name();
      }
      fates.merge(fate, 1, Integer::sum);
    }
    System.out.println("pages of an older state: " + fates);
    assertThat(fates.getOrDefault("unseen", 0))
        .isLessThan(fates.values().stream().mapToInt(Integer::intValue).sum() / 3);
  }
}
