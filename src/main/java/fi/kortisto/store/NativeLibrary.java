package fi.kortisto.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Gives the driver a folder of our own to unpack its native library into: the system's temporary
 * folder is shared, and nothing of ours is to be left there. An installed program has it unpacked
 * already.
 */
final class NativeLibrary {

  private static final String UNPACKED_PROPERTY = "org.sqlite.lib.path";
  private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";
  private static final Duration STARTING = Duration.ofMinutes(10);

  private NativeLibrary() {}

  /** Sets the folder up once and empties it of what earlier runs left; a library in use stays. */
  static synchronized void prepare() {
    if (System.getProperty(FOLDER_PROPERTY, System.getProperty(UNPACKED_PROPERTY)) != null) {
      return;
    }
    Path folder =
        Path.of(System.getProperty("user.home"), ".cache", "kortisto", "native").toAbsolutePath();
    try {
      OwnerOnly.createFolders(folder);
      empty(folder);
      System.setProperty(FOLDER_PROPERTY, folder.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Younger files may be another program's that is starting just now. */
  private static void empty(Path folder) throws IOException {
    Instant old = Instant.now().minus(STARTING);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
      for (Path file : left) {
        deleteIfLeft(file, old);
      }
    }
  }

  /**
   * Where the system keeps a library in use from being deleted, it stays until the next start;
   * another program that is starting may have deleted it already.
   */
  private static void deleteIfLeft(Path file, Instant old) throws IOException {
    try {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
        Files.deleteIfExists(file);
      }
    } catch (AccessDeniedException | NoSuchFileException inUseOrGone) {
      return;
    }
  }
}
