package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.ImportChange;
import fi.kortisto.model.ImportChange.Replaced;
import fi.kortisto.model.LedgerDeed.ImportTakenBack;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.ImportUndo;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes one import back inside a transaction. */
final class ImportUndoing {

  private static final int PERSONS_AT_ONCE = 2_000;

  private final Desk desk;
  private final Store store;
  private final ImportBatch batch;

  ImportUndoing(Desk desk, ImportBatch batch) throws DomainException {
    this.desk = desk;
    this.store = desk.store();
    this.batch = batch;
  }

  /**
   * Undoes it.
   *
   * @return how many persons were concerned
   * @throws DomainException IMPORT_BUILT_ON, IMPORT_BEFORE_LOG, CANCELLED
   */
  long undo(Steps progress) throws DomainException {
    Optional<LocalDate> gone = store.importUndo().logGoneUntil(batch.id());
    if (gone.isPresent()) {
      throw new DomainException(Problem.IMPORT_BEFORE_LOG, gone.get());
    }
    int builtOn = store.importUndo().builtOn(batch.id());
    if (builtOn > 0) {
      throw new DomainException(Problem.IMPORT_BUILT_ON, builtOn);
    }
    store.ledger().add(new ImportTakenBack(batch.id(), batch.at()), desk.now());
    Steps steps = progress.of(batch.counts().added() + batch.counts().changed());
    long removed = removeNew(steps);
    long restored = restoreChanged(steps);
    store.suppressions().removeBatch(batch.id());
    store.imports().undone(batch.id(), desk.now(), desk.userId());
    new Compacting(desk).owe();
    steps.end();
    return removed + restored;
  }

  private long removeNew(Steps steps) throws DomainException {
    boolean many = ImportUndo.isMany(batch.counts().added());
    long gone = 0;
    List<Long> ids = store.importUndo().newPersons(batch.id(), PERSONS_AT_ONCE);
    while (!ids.isEmpty()) {
      store.importUndo().remove(ids.getFirst(), ids.getLast(), many);
      gone += ids.size();
      steps.step(ids.size());
      ids = store.importUndo().newPersons(batch.id(), PERSONS_AT_ONCE);
    }
    if (gone > 0) {
      store.importUndo().settle(many);
    }
    return gone;
  }

  private long restoreChanged(Steps steps) throws DomainException {
    long restored = 0;
    List<Long> ids = store.imports().changed(batch.id(), 0, PERSONS_AT_ONCE);
    while (!ids.isEmpty()) {
      for (long id : ids) {
        restore(new SubjectId(id), store.imports().change(batch.id(), new SubjectId(id)));
        steps.step();
        restored++;
      }
      ids = store.imports().changed(batch.id(), ids.getLast(), PERSONS_AT_ONCE);
    }
    return restored;
  }

  private void restore(SubjectId id, ImportChange change) throws DomainException {
    for (int number : change.added()) {
      store.data().remove(id, number);
    }
    for (Replaced replaced : change.replaced()) {
      store.data().put(id, before(replaced));
    }
    change.files().forEach(store.attachments()::remove);
    change.entries().forEach(store.entries()::remove);
    change.bans().forEach(ban -> store.bans().remove(ban, desk.now()));
    if (change.joined() && batch.register().isPresent()) {
      store.subjects().leave(id, batch.register().get());
    }
    if (!change.leavesData()) {
      store.subjects().reindex(id, SubjectEdit.FALLBACK);
    }
    store.importUndo().version(id, change.version());
  }

  private Datum before(Replaced replaced) throws DomainException {
    Field field =
        desk.register(batch.register().orElseThrow())
            .fieldOf(replaced.field())
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    PastValue old = replaced.before();
    return new Datum(
        replaced.number(),
        field,
        old.value(),
        old.label(),
        old.provenance().sourceCode(),
        old.provenance().obtained(),
        old.provenance().supplied(),
        replaced.at(),
        replaced.by());
  }
}
