package fi.kortisto.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Counts the time in which nobody has touched the program. It wants to be looked at each second:
 * where it was not for {@link #GAP}, the computer has slept or the program was stopped, and whoever
 * sits there now need not be who sat there before.
 */
final class IdleClock {

  static final Duration GAP = Duration.ofSeconds(30);

  private final InstantSource time;
  private Instant touched;
  private Instant looked;

  IdleClock(InstantSource time) {
    this.time = time;
    this.touched = time.instant();
    this.looked = touched;
  }

  /** Begins anew, whatever has been. */
  void begin() {
    touched = time.instant();
    looked = touched;
  }

  /** Somebody is there; but the first touch after a gap is not counted. */
  void touch() {
    Instant now = time.instant();
    if (!isGap(now)) {
      touched = now;
    }
  }

  /**
   * How long until it has been idle for {@code limit}; nothing once it has, or after a gap. A clock
   * that was set back counts as a touch, so that it never lengthens the wait by more than the
   * limit.
   */
  Duration left(Duration limit) {
    Instant now = time.instant();
    if (isGap(now)) {
      return Duration.ZERO;
    }
    looked = now;
    if (now.isBefore(touched)) {
      touched = now;
    }
    Duration left = limit.minus(Duration.between(touched, now));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private boolean isGap(Instant now) {
    return Duration.between(looked, now).compareTo(GAP) >= 0;
  }
}
