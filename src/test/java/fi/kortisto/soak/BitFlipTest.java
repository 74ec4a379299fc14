package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Problem.Outcome;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Turns single bits of the database and the key ring: each is reported as what it is, or all values
 * and the log are what they were. {@code mvn -Psoak test -Dtest=BitFlipTest}; how many, by {@code
 * -Dflips=10000}.
 */
@Tag("soak")
class BitFlipTest {

  private static final int FLIPS = Integer.getInteger("flips", 10_000);
  private static final int PERSONS = 6;

  @TempDir Path temp;
  private Sample sample;

  @BeforeEach
  void aSmallRegister() throws Exception {
    sample = Sample.of(temp.resolve("Pieni.kortisto"), PERSONS);
  }

  @Test
  void everyBitTurnedIsReportedOrHarmless() throws Exception {
    Random random = new Random(2026);
    Map<Problem, Integer> reported = new EnumMap<>(Problem.class);
    int harmless = 0;
    for (int i = 0; i < FLIPS; i++) {
      String name = i % 10 == 0 ? "keyring.json" : "register.db";
      byte[] harmed = sample.file(name);
      int bit = random.nextInt(harmed.length * Byte.SIZE);
      harmed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      sample.write(name, harmed);
      try {
        assertThat(Sample.everythingIn(sample.folder()))
            .as("bit %d of %s", bit, name)
            .isEqualTo(sample.held());
        harmless++;
      } catch (DomainException found) {
        assertThat(found.problem().outcome())
            .as("bit %d of %s: %s", bit, name, found.problem())
            .isIn(Outcome.DAMAGED, Outcome.NOT_LET_IN, Outcome.FAILED);
        assertThat(found.problem()).isNotEqualTo(Problem.SESSION_ENDED);
        reported.merge(found.problem(), 1, Integer::sum);
      }
      sample.restore();
    }
    System.out.printf("%d bits turned: %s, %d harmless%n", FLIPS, reported, harmless);
    assertThat(harmless).isLessThan(FLIPS / 10);
  }
}
