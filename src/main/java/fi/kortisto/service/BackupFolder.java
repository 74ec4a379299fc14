package fi.kortisto.service;

import fi.kortisto.model.BackupRotation;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.Problem;
import fi.kortisto.store.BackupFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The backups that lie in a folder, of whatever register, as far as they can be read. */
final class BackupFolder {

  private BackupFolder() {}

  /**
   * The newest first.
   *
   * @throws DomainException BACKUP_FOLDER_AWAY
   */
  static List<KeptBackup> of(Path folder) throws DomainException {
    List<KeptBackup> backups = new ArrayList<>();
    for (Path file : files(folder)) {
      read(file).ifPresent(backups::add);
    }
    return BackupRotation.newestFirst(backups);
  }

  /** Empty for a file that is no backup, or was cut off, or is gone by now. */
  private static Optional<KeptBackup> read(Path file) {
    try {
      return Optional.of(new KeptBackup(file, Files.size(file), BackupFile.open(file).head()));
    } catch (DomainException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) throws DomainException {
    if (!Files.isDirectory(folder)) {
      throw new DomainException(Problem.BACKUP_FOLDER_AWAY, folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(BackupFile.ENDING))
          .filter(Files::isRegularFile)
          .map(Path::toAbsolutePath)
          .toList();
    } catch (IOException away) {
      throw new DomainException(away, Problem.BACKUP_FOLDER_AWAY, folder);
    }
  }

  static void remove(Path file) throws DomainException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, file);
    }
  }
}
