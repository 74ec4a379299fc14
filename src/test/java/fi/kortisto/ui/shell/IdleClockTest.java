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
    now = now.plusSeconds(60);

    assertThat(clock.left(LIMIT)).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void startsAgainAtATouch() {
    now = now.plusSeconds(60);
    clock.touch();

    assertThat(clock.left(LIMIT)).isEqualTo(LIMIT);
  }

  @Test
  void endsAtNought() {
    now = now.plusSeconds(3600);

    assertThat(clock.left(LIMIT)).isZero();
  }

  @Test
  void neverWaitsLongerThanTheLimitWhenTheClockIsSetBack() {
    now = now.minusSeconds(7200);

    assertThat(clock.left(LIMIT)).isEqualTo(LIMIT);
  }
}
