package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it means when a backup cannot be written or unpacked: the disk, the folder, the network. */
final class BackupTrouble {

  private static final long MEGABYTE = 1 << 20;

  private BackupTrouble() {}

  /**
   * Makes sure that a folder is there, can be written and has room.
   *
   * @throws DomainException BACKUP_FOLDER_AWAY, BACKUP_FOLDER_READ_ONLY, BACKUP_DISK_FULL
   */
  static void checkRoom(Path folder, long bytes) throws DomainException {
    if (!Files.isDirectory(folder)) {
      throw new DomainException(Problem.BACKUP_FOLDER_AWAY, folder);
    }
    if (!OwnerOnly.isWritable(folder)) {
      throw new DomainException(Problem.BACKUP_FOLDER_READ_ONLY, folder);
    }
    try {
      if (Files.getFileStore(folder).getUsableSpace() < bytes + MEGABYTE) {
        throw full(folder, bytes);
      }
    } catch (IOException away) {
      throw new DomainException(away, Problem.BACKUP_FOLDER_AWAY, folder);
    }
  }

  /** What a failure to write so many bytes into a folder means. */
  static DomainException of(IOException failed, Path folder, long bytes) {
    if (failed instanceof AccessDeniedException) {
      return new DomainException(failed, Problem.BACKUP_FOLDER_READ_ONLY, folder);
    }
    if (!Files.isDirectory(folder)) {
      return new DomainException(failed, Problem.BACKUP_FOLDER_AWAY, folder);
    }
    return isFull(folder)
        ? new DomainException(failed, Problem.BACKUP_DISK_FULL, folder, megabytes(bytes))
        : new DomainException(failed, Problem.CANNOT_WRITE, folder);
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < MEGABYTE;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static DomainException full(Path folder, long bytes) {
    return new DomainException(Problem.BACKUP_DISK_FULL, folder, megabytes(bytes));
  }

  private static long megabytes(long bytes) {
    return bytes / MEGABYTE + 1;
  }
}
