package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.ImportChange;
import fi.kortisto.model.ImportChange.Replaced;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import fi.kortisto.service.PreparedRow.FieldValue;
import fi.kortisto.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to one person what a row of a file brings, and notes what it takes to undo that. */
final class PersonIntake {

  private final Store store;
  private final Intake intake;
  private final SubjectId id;
  private final long version;
  private final List<Integer> added = new ArrayList<>();
  private final List<Replaced> replaced = new ArrayList<>();
  private final List<Long> entries = new ArrayList<>();
  private final List<Long> recordings = new ArrayList<>();
  private final List<Long> files = new ArrayList<>();
  private final List<Long> bans = new ArrayList<>();
  private boolean joined;
  private int lastNumber;

  PersonIntake(Desk desk, Intake intake, SubjectId id) throws DomainException {
    this.store = desk.store();
    this.intake = intake;
    this.id = id;
    this.version = store.subjects().version(id);
  }

  SubjectId id() {
    return id;
  }

  int lastNumber() {
    return lastNumber;
  }

  boolean hasChanged() {
    return !(added.isEmpty()
        && replaced.isEmpty()
        && entries.isEmpty()
        && files.isEmpty()
        && bans.isEmpty());
  }

  /**
   * Adds values that the person does not have yet; a single one that differs is replaced.
   *
   * @param data of the person in the register
   */
  List<FieldChange> addData(List<FieldValue> values, List<Datum> data) {
    lastNumber = store.data().lastNumber(id);
    List<FieldChange> changes = new ArrayList<>();
    for (FieldValue value : values) {
      if (data.stream().noneMatch(datum -> isSame(datum, value))) {
        Optional<Datum> before = single(value.field(), data);
        put(intake.datum(before.map(Datum::number).orElse(lastNumber + 1), value), before);
        changes.add(
            new FieldChange(value.field(), before.map(Datum::value).orElse(""), value.value()));
      }
    }
    return changes;
  }

  private void put(Datum datum, Optional<Datum> before) {
    store.data().put(id, datum);
    if (before.isEmpty()) {
      noteAdded(datum.number());
    } else if (!added.contains(datum.number())) {
      Datum old = before.get();
      replaced.add(
          new Replaced(
              old.number(),
              old.field().code(),
              PastValue.of(old),
              old.recordedAt(),
              old.recordedBy(),
              PastValue.of(datum)));
    }
  }

  /** Says that a datum was added by whoever has written it. */
  void noteAdded(int number) {
    added.add(number);
    lastNumber = Math.max(lastNumber, number);
  }

  void noteFile(long attachment) {
    files.add(attachment);
  }

  private static boolean isSame(Datum datum, FieldValue value) {
    return datum.field().equals(value.field()) && datum.value().equals(value.value());
  }

  private static Optional<Datum> single(Field field, List<Datum> data) {
    return field.repeatable()
        ? Optional.empty()
        : data.stream().filter(datum -> datum.field().equals(field)).findFirst();
  }

  /** Writes the entries that the person does not have yet. */
  void addEntries(List<EntryContent> contents) {
    for (EntryContent entry : contents) {
      if (!store.entries().has(id, intake.register().id(), entry)) {
        long number =
            store
                .entries()
                .insert(id, intake.register().id(), sourced(entry), intake.at(), intake.by());
        entries.add(number);
        if (entry.kind() == EntryKind.RECORDING) {
          recordings.add(number);
        }
      }
    }
  }

  /** The recording of which a sound in the same card must be, unless there are several. */
  Optional<Long> oneRecording() {
    return recordings.size() == 1 ? Optional.of(recordings.getFirst()) : Optional.empty();
  }

  /** A source of another register means nothing in this one. */
  private EntryContent sourced(EntryContent entry) {
    Provenance from = entry.provenance();
    return intake.register().sourceOf(from.sourceCode()).isPresent()
        ? entry
        : entry.from(new Provenance(intake.source(), from.obtained(), from.supplied()));
  }

  /** Records the bans that the person has not on file yet, be it as withdrawn. */
  void addBans(List<NewBan> contents) {
    for (NewBan ban : contents) {
      if (store.bans().of(id).stream().noneMatch(there -> isSame(there, ban))) {
        store.bans().insert(id, ban, intake.at(), intake.by());
        bans.add(store.bans().of(id).getFirst().id());
      }
    }
  }

  private static boolean isSame(Ban there, NewBan ban) {
    return there.purpose() == ban.purpose()
        && there.channel() == ban.channel()
        && there.from().equals(ban.from())
        && there.until().equals(ban.until());
  }

  /**
   * Gives the person the bans on record for them.
   *
   * @return those they had not yet
   */
  List<Suppressed> ban(Suppressions suppressions, List<Suppressed> onRecord)
      throws DomainException {
    List<Suppressed> given = suppressions.give(id, onRecord, intake.at());
    store.bans().of(id).stream().limit(given.size()).map(Ban::id).forEach(bans::add);
    return given;
  }

  void join() {
    joined = !store.subjects().memberships(id).containsKey(intake.register().id());
    store.subjects().join(id, intake.register().id(), intake.today());
  }

  /**
   * Keeps what was done with the batch, once all is done. A new person goes as a whole, so that of
   * them nothing needs to be kept but that they were changed by the same file.
   */
  void record(boolean isNew) {
    ImportChange change =
        isNew
            ? ImportChange.nothing(version)
            : new ImportChange(version, joined, added, replaced, entries, files, bans);
    store.imports().record(intake.batch(), id, change, store.subjects().version(id));
  }
}
