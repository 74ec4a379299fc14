package fi.kortisto.ui.registers;

import java.time.Period;
import java.util.Optional;

/** A storage period as it is asked for: one number of one unit. */
record Span(int amount, Unit unit) {

  /** The units, and that no time is fixed. */
  enum Unit {
    NONE,
    DAYS,
    MONTHS,
    YEARS
  }

  static final Span NOT_FIXED = new Span(0, Unit.NONE);

  /**
   * The span that a period is; empty where it is of days and months together, which no one number
   * can say.
   */
  static Optional<Span> of(Period period) {
    long months = period.toTotalMonths();
    if (period.getDays() != 0) {
      return months == 0 ? Optional.of(new Span(period.getDays(), Unit.DAYS)) : Optional.empty();
    }
    boolean whole = months % 12 == 0;
    return Optional.of(
        whole ? new Span((int) (months / 12), Unit.YEARS) : new Span((int) months, Unit.MONTHS));
  }

  Optional<Period> period() {
    return switch (unit) {
      case NONE -> Optional.empty();
      case DAYS -> Optional.of(Period.ofDays(amount));
      case MONTHS -> Optional.of(Period.ofMonths(amount));
      case YEARS -> Optional.of(Period.ofYears(amount));
    };
  }
}
