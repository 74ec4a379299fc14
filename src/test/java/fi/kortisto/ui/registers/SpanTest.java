package fi.kortisto.ui.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isOneNumberOfOneUnit() {
    assertThat(Span.of(Period.ofDays(180))).contains(new Span(180, Span.Unit.DAYS));
    assertThat(Span.of(Period.ofMonths(3))).contains(new Span(3, Span.Unit.MONTHS));
    assertThat(Span.of(Period.ofYears(2))).contains(new Span(2, Span.Unit.YEARS));
  }

  @Test
  void readsTwentyFourMonthsAsTwoYears() {
    assertThat(Span.of(Period.ofMonths(24))).contains(new Span(2, Span.Unit.YEARS));
    assertThat(Span.of(Period.of(1, 6, 0))).contains(new Span(18, Span.Unit.MONTHS));
  }

  @Test
  void cannotBeDaysAndMonthsTogether() {
    assertThat(Span.of(Period.of(0, 1, 15))).isEmpty();
  }

  @Test
  void becomesThePeriodAgain() {
    assertThat(new Span(18, Span.Unit.MONTHS).period()).contains(Period.ofMonths(18));
    assertThat(Span.NOT_FIXED.period()).isEmpty();
  }
}
