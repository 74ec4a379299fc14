package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A register folder that this program alone holds: {@code register.db}, {@code keyring.json} and
 * its copy, {@code lock}.
 */
public final class RegisterFolder implements AutoCloseable {

  static final String DATABASE = "register.db";

  /** The database under its next key, until the key ring that names it is in force. */
  static final String NEXT_DATABASE = "register.db.next";

  /**
   * The next database while it is being written. It begins as the present one does until its key is
   * changed: under the name of the next one it would be taken for the one that counts.
   */
  static final String UNFINISHED_DATABASE = "register.db.rewrite";

  /** The path of the last backup. */
  static final String LAST_BACKUP = "last-backup";

  private static final long LONGEST_PATH = 32_768;

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
      deleteIfThere(path.resolve(BackupWriter.VERIFYING));
      SqliteFile.checkOutside(path.resolve(DATABASE));
      checkHeader(path, ring);
      return new RegisterFolder(path, lock, keyRingFile, ring);
    } catch (DomainException failed) {
      lock.close();
      throw failed;
    }
  }

  /** Whether a folder holds what a register does, whole or not. */
  public static boolean looksLikeOne(Path path) {
    return Files.isRegularFile(path.resolve(DATABASE))
        || Files.isRegularFile(path.resolve(KeyRingFile.NAME));
  }

  /**
   * Takes hold of a folder whose database or key ring may be damaged, to look at what is left.
   * Nothing in it is changed.
   *
   * @throws DomainException NO_SUCH_FOLDER, NOT_A_REGISTER, READ_ONLY_FOLDER, where no trace of the
   *     looking could be left; ALREADY_OPEN; DAMAGED_KEY_RING when there is no whole one;
   *     NEWER_REGISTER
   */
  public static RegisterFolder openToRescue(Path path) throws DomainException {
    if (!Files.exists(path)) {
      throw new DomainException(Problem.NO_SUCH_FOLDER, path);
    }
    if (!Files.isRegularFile(path.resolve(DATABASE))) {
      throw new DomainException(Problem.NOT_A_REGISTER, path);
    }
    if (!OwnerOnly.isWritable(path)) {
      throw new DomainException(Problem.READ_ONLY_FOLDER, path);
    }
    FolderLock lock = FolderLock.take(path);
    try {
      KeyRingFile file = new KeyRingFile(path);
      return new RegisterFolder(path, lock, file, file.readable().getFirst());
    } catch (DomainException failed) {
      lock.close();
      throw failed;
    }
  }

  /** The key ring, its copies and the one before, as far as they can be read. */
  public List<KeyRing> readableRings() throws DomainException {
    return keyRingFile.readable();
  }

  /** Opens a copy of what is left of the data; the key stays the caller's to close. */
  public Store openToRescue(KeyRing ring, DataKey key) throws DomainException {
    Path next = path.resolve(NEXT_DATABASE);
    boolean moved = Files.exists(next) && SqliteFile.header(next).equals(ring.fileHeader());
    return RescueCopy.open(moved ? next : path.resolve(DATABASE), ring.fileHeader(), key);
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
      try (Store store = StoreOpening.create(workshop.resolve(DATABASE), key)) {
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

  /**
   * Notes beside the data where the last backup went, to be found when the data cannot be read.
   *
   * @throws DomainException CANNOT_WRITE, DISK_FULL
   */
  public void noteBackup(Path file) throws DomainException {
    Path note = path.resolve(LAST_BACKUP);
    try {
      Durable.replace(note, file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, note);
    }
  }

  /** Where the last backup of a register went, as far as that was noted; nobody vouches for it. */
  public static Optional<Path> notedBackup(Path folder) throws DomainException {
    Path note = folder.resolve(LAST_BACKUP);
    try {
      if (!Files.isRegularFile(note) || Files.size(note) > LONGEST_PATH) {
        return Optional.empty();
      }
      return Optional.of(Path.of(Files.readString(note).strip()));
    } catch (InvalidPathException | MalformedInputException damaged) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, note);
    }
  }

  public KeyRing keyRing() {
    return keyRing;
  }

  /** Opens the data; the key stays the caller's to close. */
  public Store openStore(DataKey key) throws DomainException {
    checkHeader(path, keyRing);
    Store store = StoreOpening.open(path.resolve(DATABASE), key);
    try {
      store.transaction(
          () -> {
            store.log().chain().checkHead();
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
    DataKey key = rekeyed.dataKey();
    Path unfinished = path.resolve(UNFINISHED_DATABASE);
    try {
      SqliteFile.delete(unfinished);
      store.rewrite(unfinished, key, oldKey, progress);
      String header = SqliteFile.header(unfinished);
      if (header.equals(keyRing.fileHeader())) {
        throw new DomainException(Problem.CANNOT_WRITE, path);
      }
      KeyRing ring = rekeyed.ring().change(key).setFileHeader(header);
      try (Store fresh = StoreOpening.open(unfinished, key)) {
        fresh.transaction(
            () -> {
              fill.fill(fresh);
              fresh.settings().setKeyRing(ring.registerId(), ring.counter());
              return fresh;
            });
      }
      Durable.sync(unfinished);
      Durable.move(unfinished, path.resolve(NEXT_DATABASE));
      return ring;
    } catch (IOException failed) {
      throw withoutNext(FileProblem.writing(failed, path));
    } catch (DomainException failed) {
      throw withoutNext(failed);
    }
  }

  private DomainException withoutNext(DomainException because) {
    try {
      SqliteFile.delete(path.resolve(UNFINISHED_DATABASE));
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
      SqliteFile.delete(folder.resolve(UNFINISHED_DATABASE));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  private static void checkHeader(Path folder, KeyRing ring) throws DomainException {
    if (!SqliteFile.header(folder.resolve(DATABASE)).equals(ring.fileHeader())) {
      throw new DomainException(Problem.DAMAGED_DATABASE, folder);
    }
  }

  private static void checkFolder(Path path) throws DomainException {
    if (!Files.exists(path)) {
      throw new DomainException(Problem.NO_SUCH_FOLDER, path);
    }
    if (Files.isRegularFile(path)) {
      SqliteFile.checkNotPlain(path);
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
