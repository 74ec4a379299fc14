package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** What it means to the user that a file could not be written. */
final class FileProblem {

  /** Less room than this is none: not even a key ring of a few users fits twice. */
  private static final long NO_ROOM = 64 << 10;

  private FileProblem() {}

  /**
   * @param path what was being written, or its folder
   */
  static DomainException writing(IOException failed, Path path) {
    if (failed instanceof AccessDeniedException || isReadOnly(path)) {
      return new DomainException(failed, Problem.READ_ONLY_FOLDER, path);
    }
    if (isFull(path)) {
      return new DomainException(failed, Problem.DISK_FULL);
    }
    return new DomainException(failed, Problem.CANNOT_WRITE, path);
  }

  /** The system's own message would tell, in its own language. */
  private static boolean isFull(Path path) {
    try {
      return Files.getFileStore(existing(path)).getUsableSpace() < NO_ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean isReadOnly(Path path) {
    try {
      return Files.getFileStore(existing(path)).isReadOnly();
    } catch (IOException | ReadOnlyFileSystemException unknown) {
      return false;
    }
  }

  private static Path existing(Path path) {
    Path there = path.toAbsolutePath();
    Path parent = there.getParent();
    while (!Files.exists(there) && parent != null) {
      there = parent;
      parent = there.getParent();
    }
    return there;
  }
}
