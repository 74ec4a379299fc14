package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  /** The movable holidays of 2020 to 2035 as an almanac gives Easter Sunday. */
  private static final Set<LocalDate> EASTERS =
      Set.of(
          LocalDate.of(2020, 4, 12),
          LocalDate.of(2021, 4, 4),
          LocalDate.of(2022, 4, 17),
          LocalDate.of(2023, 4, 9),
          LocalDate.of(2024, 3, 31),
          LocalDate.of(2025, 4, 20),
          LocalDate.of(2026, 4, 5),
          LocalDate.of(2027, 3, 28),
          LocalDate.of(2028, 4, 16),
          LocalDate.of(2029, 4, 1),
          LocalDate.of(2030, 4, 21),
          LocalDate.of(2031, 4, 13),
          LocalDate.of(2032, 3, 28),
          LocalDate.of(2033, 4, 17),
          LocalDate.of(2034, 4, 9),
          LocalDate.of(2035, 3, 25),
          LocalDate.of(2036, 4, 13));

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 2026-04-07, 2026-06-05",
    "2026-01-31, 2026-03-02, 2026-04-30",
    "2024-01-31, 2024-02-29, 2024-04-30",
    "2026-11-25, 2026-12-28, 2027-02-25",
    "2026-04-01, 2026-05-04, 2026-07-01",
    "2028-01-29, 2028-02-29, 2028-05-02"
  })
  void fallsOnTheDayThatTheLawGives(LocalDate received, LocalDate due, LocalDate extended) {
    assertThat(Deadline.of(received, false).due()).isEqualTo(due);
    assertThat(Deadline.of(received, true).due()).isEqualTo(extended);
  }

  @Test
  void isThatOfASlowCountOnEveryDayOfSixteenYears() {
    LocalDate.of(2020, 1, 1)
        .datesUntil(LocalDate.of(2036, 1, 1))
        .forEach(
            received -> {
              assertThat(Deadline.of(received, false).due()).isEqualTo(counted(received, 1));
              assertThat(Deadline.of(received, true).due()).isEqualTo(counted(received, 3));
            });
  }

  /** Day by day, with holidays taken from the almanac. */
  private static LocalDate counted(LocalDate received, int months) {
    LocalDate first = received.withDayOfMonth(1).plusMonths(months);
    LocalDate day = first;
    while (day.getDayOfMonth() < received.getDayOfMonth()
        && day.plusDays(1).getMonth() == first.getMonth()) {
      day = day.plusDays(1);
    }
    while (isFree(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isFree(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return true;
    }
    boolean fixed =
        Stream.of("01-01", "01-06", "05-01", "12-06", "12-25", "12-26")
            .anyMatch(day.toString()::endsWith);
    boolean easter =
        Stream.of(2, -1, -39, -49).anyMatch(shift -> EASTERS.contains(day.plusDays(shift)));
    return fixed || easter;
  }

  @Test
  void saysWhyItIsThatDay() {
    assertThat(Deadline.of(LocalDate.of(2026, 3, 5), false).steps())
        .containsExactly(
            new Deadline.MonthsOn(1, LocalDate.of(2026, 4, 5)),
            new Deadline.MovedOn(
                LocalDate.of(2026, 4, 5), java.util.Optional.of(Holiday.EASTER_SUNDAY)),
            new Deadline.MovedOn(
                LocalDate.of(2026, 4, 6), java.util.Optional.of(Holiday.EASTER_MONDAY)));
    assertThat(Deadline.of(LocalDate.of(2024, 1, 31), false).steps())
        .containsExactly(new Deadline.MonthsEnd(1, 31, LocalDate.of(2024, 2, 29)));
  }

  @Test
  void standsStillWhileIdentityIsAwaited() {
    assertThat(Deadline.of(LocalDate.of(2026, 9, 1), false, 10).due())
        .isEqualTo(LocalDate.of(2026, 10, 12));
  }

  @Test
  void countsMidsummerEveAndChristmasEveAsWorkingDays() {
    assertThat(Deadline.isWorkingDay(LocalDate.of(2026, 6, 19))).isTrue();
    assertThat(Deadline.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
    assertThat(Deadline.isWorkingDay(LocalDate.of(2026, 6, 20))).isFalse();
    assertThat(Deadline.isWorkingDay(LocalDate.of(2026, 10, 31))).isFalse();
  }
}
