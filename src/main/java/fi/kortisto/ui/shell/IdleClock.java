package fi.kortisto.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts the time in which nobody has touched the program. */
final class IdleClock {

  private final InstantSource time;
  private Instant touched;

  IdleClock(InstantSource time) {
    this.time = time;
    this.touched = time.instant();
  }

  void touch() {
    touched = time.instant();
  }

  /**
   * How long until it has been idle for {@code limit}; nothing once it has. A clock that was set
   * back counts as a touch, so that it never lengthens the wait by more than the limit.
   */
  Duration left(Duration limit) {
    Instant now = time.instant();
    if (now.isBefore(touched)) {
      touched = now;
    }
    Duration left = limit.minus(Duration.between(touched, now));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
