package fi.kortisto.ui;

import fi.kortisto.service.ClosedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A register folder that waits for somebody to sign in.
 *
 * @param closed for the background thread only
 * @param logins of those who may
 * @param last the login of whoever was signed in until the lock
 */
public record Locked(ClosedFolder closed, Path folder, List<String> logins, Optional<String> last) {

  /** The folder's name without its ending, as people speak of it. */
  public String name() {
    return nameOf(folder);
  }

  public static String nameOf(Path folder) {
    return String.valueOf(folder.getFileName()).replaceFirst("\\.kortisto$", "");
  }

  /** Read on the background thread. */
  static Locked of(ClosedFolder closed) {
    return new Locked(closed, closed.folder(), closed.logins(), Optional.empty());
  }

  /** As {@link #of(ClosedFolder)}, after a lock. */
  static Locked of(ClosedFolder closed, SignedIn before) {
    return new Locked(closed, closed.folder(), closed.logins(), Optional.of(before.user().login()));
  }
}
