package fi.kortisto.crypto;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long a password takes to try: bcrypt runs its key schedule 2^value times.
 *
 * @param value from 4 (tests only) to {@link #HIGHEST}
 */
public record BcryptCost(int value) {

  /** The cost of any password slot that a user gets is at least this. */
  public static final int FLOOR = 12;

  /** About a minute. Anything above is no setting but an attempt to stall who opens the file. */
  public static final int HIGHEST = 20;

  /** What trying a password is to take at least. */
  public static final Duration TARGET = Duration.ofMillis(250);

  private static final int LOWEST = 4;
  private static final int SAMPLE_COST = 9;
  private static final int SAMPLES = 4;

  /**
   * @throws IllegalArgumentException outside 4-20
   */
  public BcryptCost {
    if (!isPossible(value)) {
      throw new IllegalArgumentException("bcrypt cost " + value);
    }
  }

  /** Whether a slot that was read may have this cost. */
  static boolean isPossible(int value) {
    return value >= LOWEST && value <= HIGHEST;
  }

  /**
   * The lowest cost, {@link #FLOOR} or above, that takes this machine at least 250 ms. Measured
   * once, in a few hundred ms: call it where waiting is expected.
   */
  public static BcryptCost calibrated() {
    return Calibrated.COST;
  }

  static BcryptCost reaching(Duration target, Duration sample) {
    int cost = FLOOR;
    while (cost < HIGHEST
        && sample.multipliedBy(1L << (cost - SAMPLE_COST)).compareTo(target) < 0) {
      cost++;
    }
    return new BcryptCost(cost);
  }

  /**
   * The shortest of a few: an interruption makes a machine look slower than it is, never faster.
   */
  private static Duration sample() {
    long[] nanos = new long[SAMPLES];
    try (Password password = Password.of("calibration")) {
      for (int i = 0; i < SAMPLES; i++) {
        long start = System.nanoTime();
        PasswordStretch.stretch(password, new byte[PasswordStretch.SALT_LENGTH], SAMPLE_COST)
            .close();
        nanos[i] = System.nanoTime() - start;
      }
    }
    return Duration.ofNanos(Arrays.stream(nanos).min().orElseThrow());
  }

  private static final class Calibrated {
    static final BcryptCost COST = reaching(TARGET, sample());
  }
}
