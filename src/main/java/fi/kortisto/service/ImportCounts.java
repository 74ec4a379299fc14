package fi.kortisto.service;

import fi.kortisto.model.ImportBatch;
import java.util.Optional;

/**
 * How many rows had which fate.
 *
 * @param suspects new persons who resemble somebody
 * @param problems rows with values that their fields make no sense of
 * @param banned rows of persons who came in with bans that were on record; of a do-not-contact list
 *     those whom it banned
 * @param batch by which the import can be undone; empty when nothing was written
 */
public record ImportCounts(
    long added,
    long changed,
    long unchanged,
    long skipped,
    long suspects,
    long problems,
    long banned,
    Optional<Long> batch) {

  ImportBatch.Counts ofBatch() {
    return new ImportBatch.Counts(added, changed, unchanged, skipped);
  }

  /** The same of a trial. */
  ImportCounts withoutBatch() {
    return new ImportCounts(
        added, changed, unchanged, skipped, suspects, problems, banned, Optional.empty());
  }
}
