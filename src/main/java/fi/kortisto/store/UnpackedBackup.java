package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A backup unpacked into a folder of its owner's alone, where it is opened and looked through. The
 * folder goes when this is closed, unless it was moved to a place of its own before.
 */
public final class UnpackedBackup implements AutoCloseable {

  private final BackupFile file;
  private final Path scratch;
  private final RegisterFolder folder;

  private UnpackedBackup(BackupFile file, Path scratch, RegisterFolder folder) {
    this.file = file;
    this.scratch = scratch;
    this.folder = folder;
  }

  /**
   * Unpacks.
   *
   * @param scratch must not exist
   * @throws DomainException DAMAGED_BACKUP, DISK_FULL, CANNOT_WRITE, CANCELLED
   */
  public static UnpackedBackup of(BackupFile file, Path scratch, Progress progress)
      throws DomainException {
    return of(file, scratch, new Metered(progress, file.contentSize()));
  }

  static UnpackedBackup of(BackupFile file, Path scratch, Metered metered) throws DomainException {
    boolean done = false;
    try {
      OwnerOnly.createFolders(scratch);
      file.unpack(scratch, metered);
      RegisterFolder folder = RegisterFolder.open(scratch);
      if (!folder.keyRing().registerId().equals(file.head().registerId())) {
        folder.close();
        throw new DomainException(Problem.DAMAGED_BACKUP, file.path());
      }
      done = true;
      return new UnpackedBackup(file, scratch, folder);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, scratch);
    } finally {
      if (!done) {
        RegisterFolder.deleteIfThere(scratch);
      }
    }
  }

  public RegisterFolder folder() {
    return folder;
  }

  /**
   * Opens the data and reads every page; the key stays the caller's.
   *
   * @throws DomainException DAMAGED_BACKUP when it is not as its maker signed it, or holds less
   */
  public Store openStore(DataKey key) throws DomainException {
    if (!file.isSignedBy(key)) {
      throw new DomainException(Problem.DAMAGED_BACKUP, file.path());
    }
    try {
      Store store = folder.openStore(key);
      try {
        store.check();
        boolean same =
            store.transaction(
                () ->
                    store.backups().counts().equals(file.head().counts())
                        && store.log().anchor().equals(file.head().anchor()));
        if (!same) {
          throw new DomainException(Problem.DAMAGED_BACKUP, file.path());
        }
        return store;
      } catch (DomainException failed) {
        store.close();
        throw failed;
      }
    } catch (DomainException failed) {
      throw switch (failed.problem()) {
        case DAMAGED_DATABASE, TRUNCATED, REPLAYED_KEY_RING, NOT_A_REGISTER ->
            new DomainException(failed, Problem.DAMAGED_BACKUP, file.path());
        default -> failed;
      };
    }
  }

  /**
   * Makes a register folder of it; the data must be closed. A folder of that name is the whole
   * register, or there is none.
   *
   * @param place must not exist, or be an empty folder
   * @throws DomainException ALREADY_EXISTS, READ_ONLY_FOLDER, DISK_FULL, CANNOT_WRITE
   */
  public void moveTo(Path place) throws DomainException {
    RegisterFolder.checkFree(place);
    folder.close();
    Path absolute = place.toAbsolutePath();
    Path beside =
        absolute.resolveSibling(
            "." + absolute.getFileName() + ".restored-" + file.head().registerId());
    try {
      Path parent = absolute.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      bring(beside);
      Files.deleteIfExists(absolute);
      Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
      if (parent != null) {
        Durable.syncFolder(parent);
      }
    } catch (IOException failed) {
      throw FileProblem.writing(failed, place);
    } finally {
      RegisterFolder.deleteIfThere(beside);
    }
  }

  private void bring(Path beside) throws IOException, DomainException {
    RegisterFolder.deleteIfThere(beside);
    try {
      Files.move(scratch, beside, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onAnotherDisk) {
      OwnerOnly.createFolders(beside);
      for (Path from : files()) {
        Path to = beside.resolve(from.getFileName());
        OwnerOnly.createFile(to);
        Files.copy(
            from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Durable.sync(to);
      }
    }
    Durable.syncFolder(beside);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      return files.toList();
    }
  }

  @Override
  public void close() throws DomainException {
    folder.close();
    RegisterFolder.deleteIfThere(scratch);
  }
}
