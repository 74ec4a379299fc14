package fi.kortisto.service;

import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.store.LedgerFile;
import fi.kortisto.store.LedgerRecords.Numbered;
import fi.kortisto.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the copies of the ledger outside the database: in the register's folder, and beside the
 * backups where their folder can be reached. What a copy lacks is added the next time.
 */
final class Ledger {

  private static final int LINES_AT_ONCE = 1_000;

  private final Desk desk;

  /** For each copy the number of the newest line that it has. */
  private final Map<Path, Long> newest = new HashMap<>();

  private Optional<DomainException> trouble = Optional.empty();

  Ledger(Desk desk) {
    this.desk = desk;
  }

  /** Makes the keys that must be in every backup, inside a transaction. */
  void begin() throws DomainException {
    Store store = desk.store();
    if (store.ledger().key().isEmpty()) {
      store.ledger().insertKey(LedgerKey.randomBytes());
    }
    new Suppressions(desk).key().close();
  }

  /** Follows a transaction that may have entered something. */
  void follow() throws DomainException {
    if (desk.store().ledger().takeAdded()) {
      catchUp(false);
    }
  }

  /**
   * Adds to every copy what it lacks. What keeps a copy from being written does not stop the work;
   * it is {@linkplain #trouble told}.
   *
   * @param thoroughly whether every line is read, so that one that was damaged is written again
   */
  void catchUp(boolean thoroughly) throws DomainException {
    trouble = Optional.empty();
    for (Path copy : copies()) {
      try {
        catchUp(copy, thoroughly);
      } catch (DomainException failed) {
        trouble = Optional.of(failed);
      }
    }
  }

  /** Why a copy could not be written the last time. */
  Optional<DomainException> trouble() {
    return trouble;
  }

  private Set<Path> copies() throws DomainException {
    Set<Path> copies = new LinkedHashSet<>();
    copies.add(desk.folder().path().resolve(LedgerFile.NAME));
    Store store = desk.store();
    Set<Path> folders = new LinkedHashSet<>(store.transaction(() -> store.backups().folders()));
    store.transaction(() -> new BackupSettings(store).plan()).folder().ifPresent(folders::add);
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        copies.add(LedgerFile.beside(folder, registerId()));
      }
    }
    return copies;
  }

  private String registerId() {
    return desk.folder().keyRing().registerId();
  }

  private void catchUp(Path path, boolean thoroughly) throws DomainException {
    Store store = desk.store();
    LedgerFile file = new LedgerFile(path, registerId());
    try (LedgerKey key = key()) {
      long done = thoroughly ? 0 : newest.getOrDefault(path, 0L);
      Set<String> there = new HashSet<>();
      if (done == 0 && file.isThere()) {
        if (!thoroughly && file.size() == store.transaction(() -> store.ledger().size())) {
          done = store.transaction(() -> store.ledger().last());
        } else {
          file.read(key).entries().forEach(entry -> there.add(entry.uid()));
        }
      }
      newest.put(path, append(file, key, done, there));
    }
  }

  private long append(LedgerFile file, LedgerKey key, long after, Set<String> there)
      throws DomainException {
    Store store = desk.store();
    long done = after;
    List<Numbered> lines = after(store, done);
    while (!lines.isEmpty()) {
      var missing =
          lines.stream()
              .map(Numbered::entry)
              .filter(entry -> !there.contains(entry.uid()))
              .toList();
      if (!missing.isEmpty()) {
        file.append(missing, key);
      }
      done = lines.getLast().number();
      lines = after(store, done);
    }
    if (!file.isThere()) {
      file.append(List.of(), key); // that nothing has happened is to be known as well
    }
    return done;
  }

  private static List<Numbered> after(Store store, long number) throws DomainException {
    return store.transaction(() -> store.ledger().after(number, LINES_AT_ONCE));
  }

  LedgerKey key() throws DomainException {
    Store store = desk.store();
    return LedgerKey.taking(
        store
            .transaction(() -> store.ledger().key())
            .orElseThrow(
                () -> new DomainException(Problem.DAMAGED_DATABASE, desk.folder().path())));
  }
}
