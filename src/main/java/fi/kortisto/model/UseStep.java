package fi.kortisto.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The steps in which use is counted over time. */
public enum UseStep {
  DAY(31),
  /** From Monday. */
  WEEK(26),
  MONTH(24);

  private final int shown;

  UseStep(int shown) {
    this.shown = shown;
  }

  /** How many are looked at together, the last being that of today. */
  public int shown() {
    return shown;
  }

  /** The first day of the step that a day is in. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of a later step. */
  public LocalDate plus(LocalDate start, int steps) {
    return switch (this) {
      case DAY -> start.plusDays(steps);
      case WEEK -> start.plusWeeks(steps);
      case MONTH -> start.plusMonths(steps);
    };
  }

  /** The name used on the command line and in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
