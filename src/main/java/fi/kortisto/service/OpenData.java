package fi.kortisto.service;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import org.jspecify.annotations.Nullable;

/** The data of a folder while a session has it open, and the key under which it is. */
final class OpenData {

  private final RegisterFolder folder;
  private @Nullable Store store;
  private DataKey key;

  OpenData(RegisterFolder folder, Store store, DataKey key) {
    this.folder = folder;
    this.store = store;
    this.key = key;
  }

  /**
   * The data.
   *
   * @throws DomainException SESSION_ENDED
   */
  Store store() throws DomainException {
    Store open = store;
    if (open == null) {
      throw new DomainException(Problem.SESSION_ENDED);
    }
    return open;
  }

  DataKey key() {
    return key;
  }

  /** Puts the data under the new key of a ring and goes on with it. */
  void rekey(KeyRingChange.Rekeyed rekeyed, RegisterFolder.Filling fill, Progress progress)
      throws DomainException {
    Store before = store();
    KeyRing prepared;
    try {
      prepared = folder.prepare(before, key, rekeyed, fill, progress);
    } catch (DomainException nothingChanged) {
      rekeyed.close();
      throw nothingChanged;
    }
    store = null;
    try {
      before.close();
      folder.putInForce(prepared);
    } catch (DomainException failed) {
      goOnAfter(failed, prepared, rekeyed);
      throw failed;
    }
    key.close();
    key = rekeyed.dataKey();
    store = folder.openStore(key);
  }

  /** With the old data, when it is still the one that counts; otherwise the session has ended. */
  private void goOnAfter(DomainException failed, KeyRing prepared, KeyRingChange.Rekeyed rekeyed) {
    rekeyed.close();
    if (folder.keyRing().counter() == prepared.counter()) {
      key.close();
      return;
    }
    try {
      store = folder.openStore(key);
    } catch (DomainException further) {
      failed.addSuppressed(further);
      key.close();
    }
  }

  /**
   * Writes the data anew, without anything that was erased, and goes on with that, or with the old
   * data when it could not be put in its place. It gets a new key: by the beginning of the file,
   * which changes with the key only, the ring tells the new file from the old one.
   */
  void compact(RegisterFolder.Filling fill, Progress progress) throws DomainException {
    Store before = store();
    before.transaction(
        () -> {
          before.subjects().forgetTerms();
          return before;
        });
    rekey(folder.keyRing().change(key).rekey(), fill, progress);
  }

  /** Closes the data and hands the key over, for a folder that is moved to another place. */
  DataKey leave() throws DomainException {
    Store open = store();
    store = null;
    open.close();
    return key;
  }

  /** What is to be written before the data is closed. */
  @FunctionalInterface
  interface LastWork {
    void run() throws DomainException;
  }

  /** Closes the data and forgets the key; false when that was done before. */
  boolean end(LastWork last) throws DomainException {
    Store open = store;
    if (open == null) {
      return false;
    }
    try (DataKey forgotten = key;
        Store closed = open) {
      last.run();
    } finally {
      store = null;
    }
    return true;
  }
}
