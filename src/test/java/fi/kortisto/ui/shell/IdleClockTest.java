package fi.kortisto.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleClockTest {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Instant now = Instant.parse("2026-02-03T08:00:00Z");
  private final IdleClock clock = new IdleClock(() -> now);

  @Test
  void countsDownWhileNobodyTouchesTheProgram() {
    assertThat(leftAfter(60)).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void startsAgainAtATouch() {
    leftAfter(60);
    clock.touch();

    assertThat(clock.left(LIMIT)).isEqualTo(LIMIT);
  }

  @Test
  void endsAtNought() {
    assertThat(leftAfter(301)).isZero();
  }

  @Test
  void endsAtOnceWhenTheComputerHasSlept() {
    leftAfter(10);
    now = now.plusSeconds(40);

    assertThat(clock.left(LIMIT)).isZero();
  }

  @Test
  void isNotDeceivedByTheTouchThatWakesTheComputer() {
    leftAfter(10);
    now = now.plusSeconds(40);
    clock.touch();

    assertThat(clock.left(LIMIT)).isZero();
  }

  @Test
  void beginsAnewWhenSomebodyHasSignedIn() {
    now = now.plusSeconds(3600);
    clock.begin();

    assertThat(clock.left(LIMIT)).isEqualTo(LIMIT);
  }

  @Test
  void neverWaitsLongerThanTheLimitWhenTheClockIsSetBack() {
    now = now.minusSeconds(7200);

    assertThat(clock.left(LIMIT)).isEqualTo(LIMIT);
  }

  /** Looked at each second, as the window does. */
  private Duration leftAfter(int seconds) {
    Duration left = LIMIT;
    for (int i = 0; i < seconds; i++) {
      now = now.plusSeconds(1);
      left = clock.left(LIMIT);
    }
    return left;
  }
}
