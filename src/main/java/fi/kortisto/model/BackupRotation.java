package fi.kortisto.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups of a register are kept: the newest of each of the last days and months on which one
 * was made. The newest is never removed, nor the newest that holds anybody.
 */
public record BackupRotation(int days, int months, ZoneId zone) {

  /** A backup that holds less than this part of the one before may be one of a loss. */
  private static final double LOSS = 0.5;

  /** Those that have had their time, oldest first. */
  public List<KeptBackup> removable(List<KeptBackup> all) {
    Set<KeptBackup> kept = new HashSet<>();
    List<KeptBackup> newestFirst = newestFirst(all);
    newestFirst.stream().limit(1).forEach(kept::add);
    newestFirst.stream()
        .filter(backup -> backup.head().counts().persons() > 0)
        .limit(1)
        .forEach(kept::add);
    Set<LocalDate> keptDays = new HashSet<>();
    Set<YearMonth> keptMonths = new HashSet<>();
    for (KeptBackup backup : newestFirst) {
      LocalDate day = LocalDate.ofInstant(backup.head().created(), zone);
      if (keptDays.size() < days && keptDays.add(day)) {
        kept.add(backup);
      }
      if (keptMonths.size() < months && keptMonths.add(YearMonth.from(day))) {
        kept.add(backup);
      }
    }
    return newestFirst.reversed().stream().filter(backup -> !kept.contains(backup)).toList();
  }

  /** Whether a new backup holds so much less than the one before that nothing may go for it. */
  public static boolean looksLikeLoss(KeptBackup made, List<KeptBackup> before) {
    return newestFirst(before).stream()
        .limit(1)
        .anyMatch(
            last ->
                made.head().counts().persons() < last.head().counts().persons() * LOSS
                    || (made.head().counts().persons() == 0 && last.head().counts().persons() > 0));
  }

  public static List<KeptBackup> newestFirst(List<KeptBackup> all) {
    return all.stream()
        .sorted(
            Comparator.comparing((KeptBackup backup) -> backup.head().created())
                .thenComparing(backup -> backup.head().anchor().number())
                .reversed())
        .toList();
  }
}
