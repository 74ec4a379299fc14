package fi.kortisto.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The public holidays of Finland. Midsummer Eve and Christmas Eve are none: they count as working
 * days here, which is the safe reading of a time limit (Regulation 1182/71, art. 3(4)).
 */
public enum Holiday {
  NEW_YEARS_DAY(year -> LocalDate.of(year, 1, 1)),
  EPIPHANY(year -> LocalDate.of(year, 1, 6)),
  GOOD_FRIDAY(year -> easter(year).minusDays(2)),
  EASTER_SUNDAY(Holiday::easter),
  EASTER_MONDAY(year -> easter(year).plusDays(1)),
  MAY_DAY(year -> LocalDate.of(year, 5, 1)),
  ASCENSION_DAY(year -> easter(year).plusDays(39)),
  WHIT_SUNDAY(year -> easter(year).plusDays(49)),
  /** The Saturday of 20 to 26 June. */
  MIDSUMMER_DAY(year -> saturdayFrom(LocalDate.of(year, 6, 20))),
  /** The Saturday of 31 October to 6 November. */
  ALL_SAINTS_DAY(year -> saturdayFrom(LocalDate.of(year, 10, 31))),
  INDEPENDENCE_DAY(year -> LocalDate.of(year, 12, 6)),
  CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 25)),
  BOXING_DAY(year -> LocalDate.of(year, 12, 26));

  private final IntFunction<LocalDate> day;

  Holiday(IntFunction<LocalDate> day) {
    this.day = day;
  }

  /** The day on which it falls in a year. */
  public LocalDate in(int year) {
    return day.apply(year);
  }

  /** The holiday on that day, if it is one. */
  public static Optional<Holiday> on(LocalDate day) {
    return Arrays.stream(values())
        .filter(holiday -> holiday.in(day.getYear()).equals(day))
        .findFirst();
  }

  private static LocalDate saturdayFrom(LocalDate first) {
    return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
    int correction = (a + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
