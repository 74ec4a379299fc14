package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A register folder that this program alone holds: {@code register.db}, {@code keyring.json} and
 * its copy, {@code lock}.
 */
public final class RegisterFolder implements AutoCloseable {

  static final String DATABASE = "register.db";

  /** The database under its next key, until the key ring that names it is in force. */
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
    } catch (IOException failed) {
      throw FileProblem.writing(failed, path);
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
      keyRingFile.mendCopy(keyRing);
      return store;
    } catch (DomainException failed) {
      store.close();
      throw failed;
    }
  }

  /**
   * Puts a changed key ring in force while the data that goes with it is being written; {@link
   * #keepKeyRing} or {@link #takeBackKeyRing} follows.
   */
  public void beginKeyRing(KeyRing changed) throws DomainException {
    keyRingFile.begin(changed);
    keyRing = changed;
  }

  /** The data that goes with the ring is on the disk: the ring before is forgotten. */
  public void keepKeyRing() throws DomainException {
    keyRingFile.keep();
  }

  /** The data that goes with the ring could not be written: the ring before is in force again. */
  public void takeBackKeyRing(KeyRing before) throws DomainException {
    keyRingFile.takeBack();
    keyRing = before;
  }

  /**
   * Writes the data anew under the new key of a ring; it takes effect with {@link #putInForce}.
   * When this fails, nothing has changed.
   *
   * @param fill writes into the new data what is to hold with the new key only
   * @return the ring that goes with it
   */
  public KeyRing prepare(
      Store store, DataKey oldKey, KeyRingChange.Rekeyed rekeyed, Filling fill, Progress progress)
      throws DomainException {
    Path next = path.resolve(NEXT_DATABASE);
    DataKey key = rekeyed.dataKey();
    try {
      SqliteFile.delete(next);
      store.rewrite(next, key, oldKey, progress);
      KeyRing ring = rekeyed.ring().change(key).setFileHeader(SqliteFile.header(next));
      return fill(next, key, ring, fill);
    } catch (IOException failed) {
      throw withoutNext(FileProblem.writing(failed, path));
    } catch (DomainException failed) {
      throw withoutNext(failed);
    }
  }

  /**
   * The same under the key that it has: what the file keeps in pages not in use does not come
   * along.
   */
  public KeyRing prepare(Store store, DataKey key, Filling fill) throws DomainException {
    Path next = path.resolve(NEXT_DATABASE);
    try {
      SqliteFile.delete(next);
      store.rewrite(next, key);
      return fill(next, key, keyRing.change(key).setFileHeader(SqliteFile.header(next)), fill);
    } catch (IOException failed) {
      throw withoutNext(FileProblem.writing(failed, path));
    } catch (DomainException failed) {
      throw withoutNext(failed);
    }
  }

  private KeyRing fill(Path next, DataKey key, KeyRing ring, Filling fill)
      throws IOException, DomainException {
    try (Store fresh = Store.open(next, key)) {
      fresh.transaction(
          () -> {
            fill.fill(fresh);
            fresh.settings().setKeyRing(ring.registerId(), ring.counter());
            return fresh;
          });
    }
    Durable.sync(next);
    Durable.syncFolder(path);
    return ring;
  }

  private DomainException withoutNext(DomainException because) {
    try {
      SqliteFile.delete(path.resolve(NEXT_DATABASE));
    } catch (IOException further) {
      because.addSuppressed(further);
    }
    return because;
  }

  /**
   * Puts the data that was prepared in the place of the old, which is closed already. Which of the
   * two holds is for the ring's file to say: when this fails, {@link #keyRing} tells which.
   */
  public void putInForce(KeyRing prepared) throws DomainException {
    try {
      beginKeyRing(prepared);
    } catch (DomainException failed) {
      keyRing = keyRingFile.read();
      finishInterruptedRewrite(path, keyRing);
      throw failed;
    }
    finishInterruptedRewrite(path, prepared);
    keepKeyRing();
  }

  /** The key ring tells which of two databases counts; the other one goes. */
  private static void finishInterruptedRewrite(Path folder, KeyRing ring) throws DomainException {
    Path next = folder.resolve(NEXT_DATABASE);
    Path database = folder.resolve(DATABASE);
    try {
      if (Files.exists(next)
          && Files.size(next) > 0
          && SqliteFile.header(next).equals(ring.fileHeader())) {
        SqliteFile.deleteLogs(database);
        Durable.syncFolder(folder);
        Durable.move(next, database);
      }
      SqliteFile.delete(next);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
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
      throw FileProblem.writing(failed, folder);
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    lock.close();
  }
}
