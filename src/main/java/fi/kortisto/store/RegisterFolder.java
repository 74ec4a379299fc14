package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A register folder that this program alone holds: {@code register.db}, {@code keyring.json} and
 * the one before it, {@code lock}.
 */
public final class RegisterFolder implements AutoCloseable {

  static final String DATABASE = "register.db";

  /** The database under its next key, while a user is being removed. */
  static final String NEXT_DATABASE = "register.db.next";

  private final Path path;
  private final FolderLock lock;
  private final KeyRingFile keyRingFile;
  private KeyRing keyRing;

  private RegisterFolder(Path path, FolderLock lock, KeyRingFile keyRingFile, KeyRing keyRing) {
    this.path = path;
    this.lock = lock;
    this.keyRingFile = keyRingFile;
    this.keyRing = keyRing;
  }

  /**
   * Takes hold of a folder.
   *
   * @throws DomainException NO_SUCH_FOLDER, NOT_A_REGISTER, NOT_ENCRYPTED, TRUNCATED,
   *     READ_ONLY_FOLDER, ALREADY_OPEN, DAMAGED_KEY_RING or NEWER_REGISTER
   */
  public static RegisterFolder open(Path path) throws DomainException {
    checkFolder(path);
    FolderLock lock = FolderLock.take(path);
    try {
      KeyRingFile keyRingFile = new KeyRingFile(path);
      KeyRing ring = keyRingFile.read();
      finishInterruptedRewrite(path, ring);
      SqliteFile.checkOutside(path.resolve(DATABASE));
      if (!SqliteFile.header(path.resolve(DATABASE)).equals(ring.fileHeader())) {
        throw new DomainException(Problem.DAMAGED_DATABASE, path);
      }
      return new RegisterFolder(path, lock, keyRingFile, ring);
    } catch (DomainException failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * Makes a folder whole before it gets its name: a folder of that name is a register, or there is
   * none.
   *
   * @param path must not exist, or be an empty folder
   * @param fill writes what a new register starts with
   */
  public static RegisterFolder create(Path path, KeyRing ring, DataKey key, Filling fill)
      throws DomainException {
    checkFree(path);
    Path absolute = path.toAbsolutePath();
    Path workshop =
        absolute.resolveSibling("." + absolute.getFileName() + ".new-" + ring.registerId());
    try {
      OwnerOnly.createFolders(workshop);
      try (Store store = Store.create(workshop.resolve(DATABASE), key)) {
        store.transaction(
            () -> {
              fill.fill(store);
              return store;
            });
      }
      KeyRing whole = ring.change(key).setFileHeader(SqliteFile.header(workshop.resolve(DATABASE)));
      new KeyRingFile(workshop).write(whole);
      Files.deleteIfExists(absolute);
      Files.move(workshop, absolute, StandardCopyOption.ATOMIC_MOVE);
      return open(absolute);
    } catch (AccessDeniedException failed) {
      throw new DomainException(failed, Problem.READ_ONLY_FOLDER, path);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, path);
    } finally {
      deleteIfThere(workshop);
    }
  }

  /** Writes what a new register starts with. */
  @FunctionalInterface
  public interface Filling {
    void fill(Store store) throws DomainException;
  }

  public Path path() {
    return path;
  }

  public KeyRing keyRing() {
    return keyRing;
  }

  /** Opens the data; the key stays the caller's to close. */
  public Store openStore(DataKey key) throws DomainException {
    Store store = Store.open(path.resolve(DATABASE), key);
    try {
      store.transaction(
          () -> {
            long seen = store.settings().keyRingCounter();
            if (keyRing.counter() < seen) {
              throw new DomainException(Problem.REPLAYED_KEY_RING);
            }
            if (keyRing.counter() > seen) {
              store.settings().setKeyRing(keyRing.registerId(), keyRing.counter());
            }
            return seen;
          });
      return store;
    } catch (DomainException failed) {
      store.close();
      throw failed;
    }
  }

  /** Puts a changed key ring in the place of the old one: the one or the other is there, always. */
  public void replaceKeyRing(KeyRing changed) throws DomainException {
    keyRingFile.write(changed);
    keyRing = changed;
  }

  /**
   * Puts the data under the new key of a ring, which takes effect with it. The store is closed then
   * and must be opened again; when this fails, nothing has changed.
   *
   * @return the ring that is now in force
   */
  public KeyRing rekey(Store store, DataKey oldKey, KeyRingChange.Rekeyed rekeyed)
      throws DomainException {
    Path next = path.resolve(NEXT_DATABASE);
    try {
      Files.deleteIfExists(next);
      store.rewrite(next, rekeyed.dataKey(), oldKey);
      Durable.sync(next);
      KeyRing ring =
          rekeyed.ring().change(rekeyed.dataKey()).setFileHeader(SqliteFile.header(next));
      store.close();
      replaceKeyRing(ring);
      finishInterruptedRewrite(path, ring);
      return ring;
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, path);
    }
  }

  /**
   * Writes the data anew under the same key, so that the file has no page that is not in use, and
   * puts it in the place of the old file. The store is closed then and must be opened again; when
   * this fails before, it is as it was.
   */
  public void compact(Store store, DataKey key) throws DomainException {
    Path next = path.resolve(NEXT_DATABASE);
    try {
      Files.deleteIfExists(next);
      store.rewrite(next, key);
      Durable.sync(next);
      KeyRing ring = keyRing.change(key).setFileHeader(SqliteFile.header(next));
      store.close();
      replaceKeyRing(ring);
      finishInterruptedRewrite(path, ring);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, path);
    } finally {
      finishInterruptedRewrite(path, keyRing);
    }
  }

  /** The key ring tells which of two databases counts; the other one goes. */
  private static void finishInterruptedRewrite(Path folder, KeyRing ring) throws DomainException {
    Path next = folder.resolve(NEXT_DATABASE);
    if (!Files.exists(next)) {
      return;
    }
    try {
      if (Files.size(next) > 0 && SqliteFile.header(next).equals(ring.fileHeader())) {
        Files.deleteIfExists(folder.resolve(DATABASE + "-wal"));
        Files.deleteIfExists(folder.resolve(DATABASE + "-shm"));
        Files.move(
            next,
            folder.resolve(DATABASE),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(next);
      }
      Durable.syncFolder(folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
  }

  private static void checkFolder(Path path) throws DomainException {
    if (!Files.exists(path)) {
      throw new DomainException(Problem.NO_SUCH_FOLDER, path);
    }
    if (Files.isRegularFile(path)) {
      SqliteFile.checkOutside(path);
      throw new DomainException(Problem.NOT_A_REGISTER, path);
    }
    boolean database = Files.isRegularFile(path.resolve(DATABASE));
    boolean ring = Files.isRegularFile(path.resolve(KeyRingFile.NAME));
    if (database && !ring) {
      SqliteFile.checkOutside(path.resolve(DATABASE));
      throw new DomainException(Problem.DAMAGED_KEY_RING, path);
    }
    if (!database) {
      throw new DomainException(Problem.NOT_A_REGISTER, path);
    }
    if (!OwnerOnly.isWritable(path) || !OwnerOnly.isWritable(path.resolve(DATABASE))) {
      throw new DomainException(Problem.READ_ONLY_FOLDER, path);
    }
  }

  /**
   * Makes sure that a register can be made there.
   *
   * @throws DomainException ALREADY_EXISTS, READ_ONLY_FOLDER, CANNOT_READ
   */
  public static void checkFree(Path path) throws DomainException {
    try {
      if (Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path))) {
        throw new DomainException(Problem.ALREADY_EXISTS, path);
      }
      Path parent = path.toAbsolutePath().getParent();
      if (parent != null && Files.exists(parent) && !OwnerOnly.isWritable(parent)) {
        throw new DomainException(Problem.READ_ONLY_FOLDER, parent);
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  static void deleteIfThere(Path folder) throws DomainException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    lock.close();
  }
}
