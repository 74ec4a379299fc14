package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupRotationTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final BackupRotation USUAL = new BackupRotation(10, 12, HELSINKI);

  @Test
  void keepsTheNewestOfTenDaysAndOfTwelveMonths() {
    List<KeptBackup> left = List.of();
    for (LocalDate day = LocalDate.of(2025, 1, 1);
        day.isBefore(LocalDate.of(2026, 7, 1));
        day = day.plusDays(1)) {
      left = after(left, backup(day, 8, 5), backup(day, 16, 5));
    }

    assertThat(left)
        .extracting(backup -> backup.file().toString())
        .containsExactlyInAnyOrder(
            Stream.concat(
                    Stream.of(
                        "2025-07-31",
                        "2025-08-31",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-11-30",
                        "2025-12-31",
                        "2026-01-31",
                        "2026-02-28",
                        "2026-03-31",
                        "2026-04-30",
                        "2026-05-31"),
                    LocalDate.of(2026, 6, 21)
                        .datesUntil(LocalDate.of(2026, 7, 1))
                        .map(LocalDate::toString))
                .map(day -> day + "-16")
                .toArray(String[]::new));
  }

  private static List<KeptBackup> after(List<KeptBackup> before, KeptBackup... made) {
    List<KeptBackup> all = new ArrayList<>(before);
    for (KeptBackup one : made) {
      all.add(one);
      all.removeAll(USUAL.removable(all));
    }
    return all;
  }

  @Test
  void countsTheDaysOnWhichOneWasMade() {
    List<KeptBackup> all = Stream.of(1, 40, 90, 200, 300, 400).map(days -> ago(days)).toList();

    assertThat(USUAL.removable(all)).isEmpty();
  }

  private static KeptBackup ago(int days) {
    return backup(LocalDate.of(2026, 3, 5).minusDays(days), 12, 5);
  }

  @Test
  void neverRemovesTheOnlyOneNorTheNewestThatHoldsAnybody() {
    BackupRotation one = new BackupRotation(1, 1, HELSINKI);
    KeptBackup full = backup(LocalDate.of(2026, 3, 1), 8, 5);
    KeptBackup older = backup(LocalDate.of(2026, 3, 1), 7, 5);
    KeptBackup empty = backup(LocalDate.of(2026, 3, 2), 8, 0);
    KeptBackup emptyAgain = backup(LocalDate.of(2026, 3, 3), 8, 0);

    assertThat(one.removable(List.of(full))).isEmpty();
    assertThat(one.removable(List.of(full, older, empty, emptyAgain)))
        .containsExactly(older, empty);
  }

  @Test
  void seesALossWhenMostPersonsAreGone() {
    KeptBackup before = backup(LocalDate.of(2026, 3, 1), 8, 10);

    assertThat(
            BackupRotation.looksLikeLoss(backup(LocalDate.of(2026, 3, 2), 8, 0), List.of(before)))
        .isTrue();
    assertThat(
            BackupRotation.looksLikeLoss(backup(LocalDate.of(2026, 3, 2), 8, 4), List.of(before)))
        .isTrue();
    assertThat(
            BackupRotation.looksLikeLoss(backup(LocalDate.of(2026, 3, 2), 8, 5), List.of(before)))
        .isFalse();
    assertThat(BackupRotation.looksLikeLoss(backup(LocalDate.of(2026, 3, 2), 8, 0), List.of()))
        .isFalse();
  }

  private static KeptBackup backup(LocalDate day, int hour, long persons) {
    Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(HELSINKI).toInstant();
    return new KeptBackup(
        Path.of(day + "-" + hour),
        1,
        new BackupHead(
            "7d2c0c0a-0000-4000-8000-000000000000",
            "Asiakkaat",
            at,
            "1",
            10,
            new BackupCounts(persons, 0, 0, 0),
            new LogAnchor(1, day, "0123456789abcdef")));
  }
}
