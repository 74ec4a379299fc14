package fi.kortisto.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ledgers of erasures that were found for a backup.
 *
 * @param files outside the backup; empty when only what the backup itself knows is known
 * @param newest when the last thing happened that they tell of
 * @param unreadable lines that are damaged; what they told is not known
 */
public record LedgerFound(List<Path> files, Optional<Instant> newest, int unreadable) {

  public LedgerFound {
    files = List.copyOf(files);
  }
}
