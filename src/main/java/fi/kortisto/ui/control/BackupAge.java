package fi.kortisto.ui.control;

import fi.kortisto.model.LastBackup;
import fi.kortisto.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How old the last backup is, in words, and whether that is a worry.
 *
 * @param worrying when there is none, when it cannot be found, or when it is older than a week
 */
public record BackupAge(String words, boolean worrying) {

  private static final Duration OLD = Duration.ofDays(7);

  public static BackupAge of(Optional<LastBackup> last, Instant now, Texts texts) {
    if (last.isEmpty()) {
      return new BackupAge(texts.get("backup.age.none"), true);
    }
    Duration age = last.get().age(now);
    String words =
        age.compareTo(Duration.ofHours(1)) < 0
            ? texts.get("backup.age.now")
            : age.toDays() < 1
                ? texts.get("backup.age.hours", age.toHours())
                : texts.get("backup.age.days", age.toDays());
    return last.get().there()
        ? new BackupAge(words, age.compareTo(OLD) > 0)
        : new BackupAge(texts.get("backup.age.away", words), true);
  }
}
