package fi.kortisto.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last day on which a request may be answered, and why it is that day (GDPR art. 12(3);
 * Regulation 1182/71, art. 3): one month from receipt, three when extended, to the day of the same
 * number, or to the month's last where there is none; then, when that is no working day, to the
 * next one.
 *
 * @param steps by which one gets from the day of receipt to the last day
 */
public record Deadline(LocalDate received, boolean extended, LocalDate due, List<Step> steps) {

  private static final int MONTHS = 1;
  private static final int MONTHS_EXTENDED = 3;

  public Deadline {
    steps = List.copyOf(steps);
  }

  /** One step of the reckoning. */
  public sealed interface Step {}

  /** So many months on, the day of the same number. */
  public record MonthsOn(int months, LocalDate day) implements Step {}

  /** So many months on, the last day of a month that has no day of that number. */
  public record MonthsEnd(int months, int number, LocalDate day) implements Step {}

  /** The clock stood still while the person's identity was asked for (art. 12(6)). */
  public record Paused(long days, LocalDate day) implements Step {}

  /**
   * From a day that is no working day to the next one.
   *
   * @param holiday empty for an ordinary Saturday or Sunday
   */
  public record MovedOn(LocalDate from, Optional<Holiday> holiday) implements Step {}

  /** A deadline whose clock has not stood still. */
  public static Deadline of(LocalDate received, boolean extended) {
    return of(received, extended, 0);
  }

  /**
   * A deadline.
   *
   * @param received the day of receipt, not that on which the request was understood to be one
   * @param extended by two further months, for reasons told to the person inside the first
   * @param paused for how many days the clock has stood still
   */
  public static Deadline of(LocalDate received, boolean extended, long paused) {
    List<Step> steps = new ArrayList<>();
    int months = extended ? MONTHS_EXTENDED : MONTHS;
    LocalDate day = received.plusMonths(months);
    steps.add(
        day.getDayOfMonth() == received.getDayOfMonth()
            ? new MonthsOn(months, day)
            : new MonthsEnd(months, received.getDayOfMonth(), day));
    if (paused > 0) {
      day = day.plusDays(paused);
      steps.add(new Paused(paused, day));
    }
    while (!isWorkingDay(day)) {
      steps.add(new MovedOn(day, Holiday.on(day)));
      day = day.plusDays(1);
    }
    return new Deadline(received, extended, day, steps);
  }

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && Holiday.on(day).isEmpty();
  }
}
