package fi.kortisto.service;

import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.ColumnMapping;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Brings in contacts and do-not-contact lists from files, and takes them back again. */
public final class Imports {

  private final Desk desk;

  Imports(Desk desk) {
    this.desk = desk;
  }

  /** As {@link #run(ImportOrder, IncomingRows, boolean, Progress, Consumer)} of no named file. */
  public ImportCounts run(
      RegisterId register,
      IncomingRows rows,
      boolean dryRun,
      Progress progress,
      Consumer<ImportedRow> report)
      throws DomainException {
    return run(ImportOrder.into(register, ""), rows, dryRun, progress, report);
  }

  /**
   * Matches each row to a person by customer number, e-mail, phone or name and adds or completes
   * that person; a blank value never takes anything away. Who is on record with a ban comes in with
   * it. All rows or, when cancelled or failed, none.
   *
   * <p>Whoever is only in registers that the user does not reach is nobody here: the contact comes
   * in as somebody new, with the bans of that person, and a user who reaches all registers finds
   * the two among the duplicates.
   *
   * @param dryRun tells what would happen and writes nothing but its own row of the log
   * @param report hears of every row, in order
   * @throws DomainException CANCELLED, NOT_PERMITTED, DISK_FULL, NO_SUCH_REGISTER, BAD_CHOICE for a
   *     source that the register does not have, RECEIVED_IN_FUTURE
   */
  public ImportCounts run(
      ImportOrder order,
      IncomingRows rows,
      boolean dryRun,
      Progress progress,
      Consumer<ImportedRow> report)
      throws DomainException {
    Register register = desk.register(order.register());
    String source = Intake.source(register, order);
    checkDay(order.obtained());
    return act(
        trace(dryRun, "").in(register.id()),
        dryRun,
        report,
        heard -> {
          long batch =
              desk.store()
                  .imports()
                  .insert(
                      ImportBatch.Kind.CONTACTS,
                      Optional.of(register.id()),
                      order.fileName(),
                      source,
                      order.obtained().orElseGet(desk::today),
                      desk.now(),
                      desk.userId());
          Intake intake = intake(register, batch, source, order);
          if (order.columns().isPresent()) {
            ColumnMapping columns = order.columns().get();
            desk.store()
                .imports()
                .remember(
                    register.id(), HeadDigest.of(columns.heads()), columns.uses(), intake.at());
          }
          return take(intake, rows, progress, heard);
        });
  }

  private Intake intake(Register register, long batch, String source, ImportOrder order)
      throws DomainException {
    ImportBatch begun = desk.store().imports().find(batch).orElseThrow();
    return new Intake(
        register,
        batch,
        source,
        order.obtained().orElseGet(desk::today),
        desk.today(),
        begun.at(),
        desk.userId());
  }

  private ImportCounts take(
      Intake intake, IncomingRows rows, Progress progress, Consumer<ImportedRow> report)
      throws DomainException {
    try (ImportRun run = new ImportRun(desk, intake);
        PreparedRows prepared = new PreparedRows(intake.register(), rows)) {
      Steps steps = new Steps(progress);
      while (prepared.next() instanceof PreparedRow row) {
        report.accept(run.take(row));
        steps.step();
      }
      ImportCounts counts = run.finish();
      steps.end();
      return counts;
    }
  }

  /**
   * Bans everybody on a do-not-contact list: who is on file at once, everybody else when they come
   * in. Of the others nothing is kept but digests.
   *
   * @param report hears of every row: CHANGED who was on file and is banned now, UNCHANGED who was
   *     banned before, NEW who is kept for later
   * @throws DomainException as {@link #run}; BAN_ENDS_BEFORE_IT_STARTS
   */
  public ImportCounts runBans(
      BanListOrder order,
      IncomingRows rows,
      boolean dryRun,
      Progress progress,
      Consumer<ImportedRow> report)
      throws DomainException {
    checkDay(order.obtained());
    if (order.until().filter(last -> last.isBefore(from(order))).isPresent()) {
      throw new DomainException(Problem.BAN_ENDS_BEFORE_IT_STARTS);
    }
    desk.check(Permission.RECORD_BANS);
    desk.reach().checkWhole();
    return act(
        trace(dryRun, "do-not-contact"),
        dryRun,
        report,
        heard -> {
          try (BanListRun run = new BanListRun(desk, order, from(order))) {
            Steps steps = new Steps(progress);
            Optional<IncomingRow> row = rows.next();
            while (row.isPresent()) {
              heard.accept(run.take(row.get()));
              steps.step();
              row = rows.next();
            }
            ImportCounts counts = run.finish();
            steps.end();
            return counts;
          }
        });
  }

  private LocalDate from(BanListOrder order) {
    return order.obtained().orElseGet(desk::today);
  }

  private void checkDay(Optional<LocalDate> obtained) throws DomainException {
    if (obtained.filter(day -> day.isAfter(desk.today())).isPresent()) {
      throw new DomainException(Problem.RECEIVED_IN_FUTURE);
    }
  }

  private static Trace trace(boolean dryRun, String purpose) {
    return new Trace(LogAction.IMPORT).because(Purpose.of(dryRun ? "dry-run" : purpose));
  }

  /** Work that reports its rows. */
  @FunctionalInterface
  private interface Reported {
    ImportCounts run(Consumer<ImportedRow> report) throws DomainException;
  }

  private ImportCounts act(Trace trace, boolean dryRun, Consumer<ImportedRow> report, Reported work)
      throws DomainException {
    try {
      return desk.act(
          trace,
          Permission.IMPORT_SUBJECTS,
          given -> {
            ImportCounts counts = work.run(dryRun ? withoutIds(report) : report);
            if (dryRun) {
              throw new TriedOut(counts);
            }
            given.persons((int) (counts.added() + counts.changed()));
            return counts;
          });
    } catch (TriedOut over) {
      desk.record(trace.persons(0));
      return over.counts.withoutBatch();
    }
  }

  /** A person who would be new has no id yet, in whatever row of the file. */
  private static Consumer<ImportedRow> withoutIds(Consumer<ImportedRow> report) {
    Set<SubjectId> madeUp = new HashSet<>();
    return row -> {
      if (row.fate() == ImportedRow.Fate.NEW) {
        row.subject().ifPresent(madeUp::add);
      }
      boolean isNew = row.subject().filter(madeUp::contains).isPresent();
      report.accept(isNew ? row.withoutId() : row);
    };
  }

  /** What the columns of a file with these heads held the last time; empty the first time. */
  public Optional<List<ColumnUse>> columns(RegisterId register, List<String> heads)
      throws DomainException {
    desk.check(Permission.IMPORT_SUBJECTS);
    desk.register(register);
    return desk.store()
        .transaction(() -> desk.store().imports().columns(register, HeadDigest.of(heads)));
  }

  /**
   * All imports that were done to the user's registers, the newest first; do-not-contact lists, as
   * they concern all of them, are told to whoever reaches all. They name no data subject.
   */
  public List<ImportBatch> batches() throws DomainException {
    desk.check(Permission.IMPORT_SUBJECTS);
    return desk.store().transaction(() -> desk.store().imports().all()).stream()
        .filter(this::isReached)
        .toList();
  }

  private boolean isReached(ImportBatch batch) {
    return batch
        .register()
        .map(desk.reach().ids()::contains)
        .orElseGet(() -> desk.reach().isWhole());
  }

  /**
   * Takes back all that an import brought: new persons go, others are as before, bans that were
   * kept for later are forgotten. All or, when cancelled, nothing.
   *
   * @return how many persons were concerned
   * @throws DomainException NO_SUCH_IMPORT, also when it is undone already; IMPORT_BUILT_ON when a
   *     person of it was changed or dealt with since; CANCELLED, NOT_PERMITTED
   */
  public long undo(long batch, Progress progress) throws DomainException {
    long persons = undone(batch, progress);
    new Compacting(desk).afterErasure();
    return persons;
  }

  private long undone(long batch, Progress progress) throws DomainException {
    return desk.act(
        LogAction.UNDO_IMPORT,
        Permission.IMPORT_SUBJECTS,
        trace -> {
          ImportBatch done =
              desk.store()
                  .imports()
                  .find(batch)
                  .filter(found -> found.undone().isEmpty())
                  .orElseThrow(() -> new DomainException(Problem.NO_SUCH_IMPORT, batch));
          if (done.register().isPresent()) {
            desk.register(done.register().get());
          } else {
            desk.reach().checkWhole();
          }
          done.register().ifPresent(trace::in);
          long persons = new ImportUndoing(desk, done).undo(new Steps(progress));
          trace.persons((int) persons);
          return persons;
        });
  }

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
