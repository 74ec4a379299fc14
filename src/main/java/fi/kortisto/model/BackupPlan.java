package fi.kortisto.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * When backups are made without being asked for, where they go and how many are kept.
 *
 * @param folder of the backups; empty until one was chosen
 * @param atClosing whether one is made when the register is closed
 * @param daily whether one is made while the register is open and the last is of another day
 * @param days of how many days the newest is kept
 * @param months of how many months the newest is kept
 */
public record BackupPlan(
    Optional<Path> folder, boolean atClosing, boolean daily, int days, int months) {

  public static final int MOST_KEPT = 366;

  /** Ten days and twelve months, and nowhere to put them yet. */
  public static final BackupPlan USUAL = new BackupPlan(Optional.empty(), true, true, 10, 12);

  public BackupPlan to(Path other) {
    return new BackupPlan(Optional.of(other), atClosing, daily, days, months);
  }

  /** Keeps at least one of each and no more than can be meant. */
  public boolean isPossible() {
    return days >= 1 && days <= MOST_KEPT && months >= 1 && months <= MOST_KEPT;
  }
}
