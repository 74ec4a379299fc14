package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Brings in contacts from files of other programs. */
public final class Imports {

  private final Desk desk;

  Imports(Desk desk) {
    this.desk = desk;
  }

  /**
   * Matches each row to a person by customer number, e-mail, phone or name and adds or completes
   * that person; a blank value never takes anything away. All rows or, when cancelled or failed,
   * none.
   *
   * @param dryRun tells what would happen and writes nothing but its own row of the log
   * @param report hears of every row, in order
   * @throws DomainException CANCELLED, NOT_PERMITTED, DISK_FULL
   */
  public ImportCounts run(
      RegisterId register,
      IncomingRows rows,
      boolean dryRun,
      Progress progress,
      Consumer<ImportedRow> report)
      throws DomainException {
    Register target = desk.register(register);
    Trace trace =
        new Trace(LogAction.IMPORT).in(register).because(Purpose.of(dryRun ? "dry-run" : ""));
    try {
      return desk.act(
          trace,
          Permission.IMPORT_SUBJECTS,
          given -> {
            ImportCounts counts =
                take(target, rows, progress, dryRun ? withoutIds(report) : report);
            if (dryRun) {
              throw new TriedOut(counts);
            }
            given.persons((int) (counts.added() + counts.changed()));
            return counts;
          });
    } catch (TriedOut over) {
      desk.record(trace.persons(0));
      return over.counts;
    }
  }

  /** A person who would be new has no id yet, in whatever row of the file. */
  private static Consumer<ImportedRow> withoutIds(Consumer<ImportedRow> report) {
    Set<SubjectId> madeUp = new HashSet<>();
    return row -> {
      if (row.fate() == ImportedRow.Fate.NEW) {
        row.subject().ifPresent(madeUp::add);
      }
      report.accept(
          new ImportedRow(
              row.row(),
              row.fate(),
              row.subject().filter(id -> !madeUp.contains(id)),
              row.reason(),
              row.kept(),
              row.dropped()));
    };
  }

  private ImportCounts take(
      Register register, IncomingRows rows, Progress progress, Consumer<ImportedRow> report)
      throws DomainException {
    try (ImportRun run = new ImportRun(desk, register);
        PreparedRows prepared = new PreparedRows(register, rows)) {
      long done = 0;
      while (prepared.next() instanceof PreparedRow row) {
        report.accept(run.take(row));
        done++;
        if (done % 1000 == 0) {
          progress.at(done, -1);
        }
        if (progress.cancelled()) {
          throw new DomainException(Problem.CANCELLED);
        }
      }
      run.finish();
      progress.at(done, done);
      return run.counts();
    }
  }

  /** How many rows had which fate. */
  public record ImportCounts(long added, long changed, long unchanged, long skipped) {}

  /** Ends the transaction of a dry run, so that nothing of it stays. */
  private static final class TriedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportCounts counts;

    TriedOut(ImportCounts counts) {
      super(null, null, false, false);
      this.counts = counts;
    }
  }
}
