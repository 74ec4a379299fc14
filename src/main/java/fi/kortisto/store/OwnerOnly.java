package fi.kortisto.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that their owner alone can read: 0600 and 0700 where the system knows
 * such permissions, the system's own way elsewhere. They are so from the first moment on.
 */
final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  /** Makes an empty file. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, permissions("rw-------"));
  }

  /** Makes the folder and those above it that are missing. */
  static void createFolders(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(folder, permissions("rwx------"));
    } catch (FileAlreadyExistsException there) {
      if (!Files.isDirectory(folder)) {
        throw there;
      }
    }
  }

  /**
   * Whether the path may be written. A missing permission of the owner counts even for a user whom
   * the system would let write regardless: somebody has marked the folder as not to be changed.
   */
  static boolean isWritable(Path path) {
    try {
      return Files.isWritable(path)
          && (!POSIX
              || Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE));
    } catch (IOException unknown) {
      return false;
    }
  }

  private static FileAttribute<?>[] permissions(String text) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
        }
        : new FileAttribute<?>[0];
  }
}
