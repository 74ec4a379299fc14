package fi.kortisto.service;

import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.LedgerFound;
import fi.kortisto.model.Problem;
import fi.kortisto.store.LedgerFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the ledgers of a register tell that its database does not know. */
final class LedgerReading {

  private final String registerId;
  private final LedgerKey key;
  private final Map<String, LedgerEntry> lines = new LinkedHashMap<>();
  private final List<Path> files = new ArrayList<>();
  private int unreadable;

  LedgerReading(String registerId, LedgerKey key) {
    this.registerId = registerId;
    this.key = key;
  }

  /** The one beside a backup, if it is there. */
  void beside(Path backup) throws DomainException {
    Path folder = backup.toAbsolutePath().getParent();
    if (folder != null) {
      Path file = LedgerFile.beside(folder, registerId);
      if (Files.isRegularFile(file)) {
        read(file);
      }
    }
  }

  /**
   * One that was named: a file, or the folder of a register.
   *
   * @throws DomainException NO_SUCH_FILE, NOT_THIS_LEDGER, CANNOT_READ
   */
  void named(Path named) throws DomainException {
    Path file = Files.isDirectory(named) ? named.resolve(LedgerFile.NAME) : named;
    if (!Files.isRegularFile(file)) {
      throw new DomainException(Problem.NO_SUCH_FILE, file);
    }
    read(file);
  }

  private void read(Path file) throws DomainException {
    LedgerFile.Contents contents = new LedgerFile(file, registerId).read(key);
    contents.entries().forEach(entry -> lines.putIfAbsent(entry.uid(), entry));
    unreadable += contents.unreadable();
    files.add(file);
  }

  LedgerFound found() {
    return new LedgerFound(
        files,
        lines.values().stream().map(LedgerEntry::at).max(Comparator.<Instant>naturalOrder()),
        unreadable);
  }

  /** What is not known yet, in the order in which it happened. */
  List<LedgerEntry> without(Set<String> known) {
    return lines.values().stream()
        .filter(entry -> !known.contains(entry.uid()))
        .sorted(Comparator.comparing(LedgerEntry::at))
        .toList();
  }
}
