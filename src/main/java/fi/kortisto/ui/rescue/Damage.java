package fi.kortisto.ui.rescue;

import fi.kortisto.model.DomainException;
import fi.kortisto.service.DamagedFolder;
import fi.kortisto.service.NearbyBackup;
import fi.kortisto.service.RegisterFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A register folder that does not open as it should.
 *
 * @param problem why it does not
 * @param left what can be looked at with a password; empty where not even a key ring is left
 * @param logins of those who may look
 * @param newest backup that was found
 */
public record Damage(
    Path folder,
    DomainException problem,
    Optional<DamagedFolder> left,
    List<String> logins,
    Optional<NearbyBackup> newest) {

  /** Whether that is a problem of a register's files, and not of where they are. */
  public static boolean is(DomainException problem) {
    return switch (problem.problem()) {
      case TRUNCATED, DAMAGED_DATABASE, DAMAGED_KEY_RING, REPLAYED_KEY_RING, BROKEN_LOG -> true;
      default -> false; // all else has a remedy of its own, or is no register
    };
  }

  /** What there is to be done about it. */
  public static Damage of(Path folder, DomainException problem, RegisterFolders folders)
      throws DomainException {
    Optional<NearbyBackup> newest = NearbyBackup.newest(folder);
    try {
      DamagedFolder left = folders.openToRescue(folder);
      return new Damage(folder, problem, Optional.of(left), left.logins(), newest);
    } catch (DomainException nothingLeft) {
      if (nothingLeft.problem() != problem.problem()) {
        problem.addSuppressed(nothingLeft);
      }
      return new Damage(folder, problem, Optional.empty(), List.of(), newest);
    }
  }
}
