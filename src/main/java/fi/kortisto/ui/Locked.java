package fi.kortisto.ui;

import fi.kortisto.service.ClosedFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * A register folder that waits for somebody to sign in.
 *
 * @param closed for the background thread only
 * @param logins of those who may
 */
public record Locked(ClosedFolder closed, Path folder, List<String> logins) {

  /** The folder's name without its ending, as people speak of it. */
  public String name() {
    return nameOf(folder);
  }

  public static String nameOf(Path folder) {
    return String.valueOf(folder.getFileName()).replaceFirst("\\.kortisto$", "");
  }

  /** Read on the background thread. */
  static Locked of(ClosedFolder closed) {
    return new Locked(closed, closed.folder(), closed.logins());
  }
}
