package fi.kortisto.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Gives the driver a folder of our own to unpack its native library into: the system's temporary
 * folder is shared, and nothing of ours is to be left there.
 */
final class NativeLibrary {

  private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /** Sets the folder up once and empties it of what earlier runs left; a library in use stays. */
  static synchronized void prepare() {
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      return;
    }
    Path folder =
        Path.of(System.getProperty("user.home"), ".cache", "kortisto", "native").toAbsolutePath();
    try {
      OwnerOnly.createFolders(folder);
      System.setProperty(FOLDER_PROPERTY, folder.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
