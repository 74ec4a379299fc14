package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import java.util.Iterator;
import java.util.function.Consumer;

/** Brings in contacts from files of other programs. */
public final class Imports {

  /**
   * Matches each row to a person by e-mail, phone or name and adds or completes that person; a
   * blank value never takes anything away. All rows or, when cancelled or failed, none.
   *
   * @param dryRun tells what would happen and writes nothing but its own row of the log
   * @param report hears of every row, in order
   * @throws DomainException CANCELLED, NOT_PERMITTED, DISK_FULL
   */
  public ImportCounts run(
      RegisterId register,
      Iterator<IncomingRow> rows,
      boolean dryRun,
      Progress progress,
      Consumer<ImportedRow> report)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /** How many rows had which fate. */
  public record ImportCounts(long added, long changed, long unchanged, long skipped) {}
}
