package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.Source;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Imports.ImportCounts;
import fi.kortisto.service.PreparedRow.FieldValue;
import fi.kortisto.store.ContactWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in the rows of one file, one after the other, inside one transaction. */
final class ImportRun implements AutoCloseable {

  private final Desk desk;
  private final Register register;
  private final ContactMatch match;
  private final ContactWriter writer;
  private final Set<SubjectId> restricted;
  private final ImportedFiles files;
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
  private final String source;
  private final Instant now;
  private final LocalDate today;

  ImportRun(Desk desk, Register register) throws DomainException {
    this.desk = desk;
    this.register = register;
    this.match = new ContactMatch(desk, register);
    this.files = new ImportedFiles(desk, register);
    this.source =
        register
            .sourceOf(Source.IMPORTED)
            .or(() -> register.content().sources().stream().findFirst())
            .map(Source::code)
            .orElse(Source.IMPORTED);
    this.now = desk.now();
    this.today = desk.today();
    this.restricted = desk.store().restrictions().subjects();
    this.writer =
        desk.store().contactWriter(new ContactWriter.Origin(source, today, now, desk.userId()));
  }

  ImportedRow take(PreparedRow row) throws DomainException {
    ImportedRow taken =
        switch (row) {
          case PreparedRow.Skipped skipped -> skipped(skipped.row(), skipped.reason());
          case PreparedRow.Contact contact -> take(contact);
        };
    counts.merge(taken.fate(), 1L, Long::sum);
    return taken;
  }

  private ImportedRow take(PreparedRow.Contact contact) throws DomainException {
    if (match.mayBeInThisFile(contact)) {
      writer.flush();
    }
    return switch (match.find(contact)) {
      case ContactMatch.Several several -> skipped(contact.row(), SkipReason.AMBIGUOUS);
      case ContactMatch.Nobody nobody -> add(contact);
      case ContactMatch.Found found ->
          restricted.contains(found.subject())
              ? skipped(contact.row(), SkipReason.RESTRICTED)
              : complete(contact, found.subject(), found.data());
    };
  }

  private ImportedRow add(PreparedRow.Contact contact) throws DomainException {
    List<Datum> data = new ArrayList<>(contact.values().size());
    for (FieldValue value : contact.values()) {
      data.add(datum(data.size() + 1, value));
    }
    SubjectId id = writer.add(register.id(), contact.summary(), contact.search(), data);
    match.remember(contact, id);
    if (hasMore(contact)) {
      writer.flush();
      ban(id, contact.bans());
      Optional<Long> recording = oneRecording(addEntries(id, contact.entries()));
      files.add(id, data.size(), contact.files(), source, recording);
    }
    return taken(contact, Fate.NEW, id);
  }

  /** Adds what the person does not have yet; a single value that differs is replaced. */
  private ImportedRow complete(PreparedRow.Contact contact, SubjectId id, List<Datum> data)
      throws DomainException {
    int last = desk.store().data().lastNumber(id);
    boolean changed = false;
    for (FieldValue value : contact.values()) {
      if (data.stream().anyMatch(datum -> isSame(datum, value))) {
        continue;
      }
      Optional<Datum> replaced = single(value.field(), data);
      int number = replaced.map(Datum::number).orElse(last + 1);
      last = Math.max(last, number);
      desk.store().data().put(id, datum(number, value));
      changed = true;
    }
    List<AddedEntry> entries = addEntries(id, contact.entries());
    changed |= !entries.isEmpty();
    changed |= files.add(id, last, contact.files(), source, oneRecording(entries));
    changed |= ban(id, contact.bans());
    if (changed) {
      desk.store().subjects().join(id, register.id(), today);
      desk.store().subjects().reindex(id, SubjectEdit.FALLBACK);
    }
    return taken(contact, changed ? Fate.CHANGED : Fate.UNCHANGED, id);
  }

  /** Records the bans that the person has not on file yet, be it as withdrawn. */
  private boolean ban(SubjectId id, List<NewBan> bans) throws DomainException {
    boolean added = false;
    for (NewBan ban : bans) {
      if (desk.store().bans().of(id).stream().noneMatch(there -> isSame(there, ban))) {
        desk.store().bans().insert(id, ban, now, desk.userId());
        added = true;
      }
    }
    return added;
  }

  private static boolean hasMore(PreparedRow.Contact contact) {
    return !contact.files().isEmpty() || !contact.bans().isEmpty() || !contact.entries().isEmpty();
  }

  /** Writes the entries that the person does not have yet. */
  private List<AddedEntry> addEntries(SubjectId id, List<EntryContent> entries)
      throws DomainException {
    List<AddedEntry> added = new ArrayList<>();
    for (EntryContent entry : entries) {
      if (!desk.store().entries().has(id, register.id(), entry)) {
        long number =
            desk.store().entries().insert(id, register.id(), sourced(entry), now, desk.userId());
        added.add(new AddedEntry(entry.kind(), number));
      }
    }
    return added;
  }

  /** The recording of which a sound in the same card must be, unless there are several. */
  private static Optional<Long> oneRecording(List<AddedEntry> entries) {
    List<Long> recordings =
        entries.stream()
            .filter(entry -> entry.kind() == EntryKind.RECORDING)
            .map(AddedEntry::id)
            .toList();
    return recordings.size() == 1 ? Optional.of(recordings.getFirst()) : Optional.empty();
  }

  private record AddedEntry(EntryKind kind, long id) {}

  /** A source of another register means nothing in this one. */
  private EntryContent sourced(EntryContent entry) {
    Provenance from = entry.provenance();
    return register.sourceOf(from.sourceCode()).isPresent()
        ? entry
        : entry.from(new Provenance(source, from.obtained(), from.supplied()));
  }

  private static boolean isSame(Ban there, NewBan ban) {
    return there.purpose() == ban.purpose()
        && there.channel() == ban.channel()
        && there.from().equals(ban.from())
        && there.until().equals(ban.until());
  }

  private static boolean isSame(Datum datum, FieldValue value) {
    return datum.field().equals(value.field()) && datum.value().equals(value.value());
  }

  private static Optional<Datum> single(Field field, List<Datum> data) {
    return field.repeatable()
        ? Optional.empty()
        : data.stream().filter(datum -> datum.field().equals(field)).findFirst();
  }

  private Datum datum(int number, FieldValue value) {
    return new Datum(
        number,
        value.field(),
        value.value(),
        value.label(),
        source,
        Optional.of(today),
        value.field().suppliedByDefault(),
        now,
        desk.userId());
  }

  private static ImportedRow taken(PreparedRow.Contact contact, Fate fate, SubjectId id) {
    return new ImportedRow(
        contact.row(), fate, Optional.of(id), Optional.empty(), contact.kept(), contact.dropped());
  }

  private static ImportedRow skipped(int row, SkipReason reason) {
    return new ImportedRow(
        row, Fate.SKIPPED, Optional.empty(), Optional.of(reason), List.of(), List.of());
  }

  /** Lets search find those who came. */
  void finish() throws DomainException {
    writer.finish();
  }

  ImportCounts counts() {
    return new ImportCounts(
        counts.getOrDefault(Fate.NEW, 0L),
        counts.getOrDefault(Fate.CHANGED, 0L),
        counts.getOrDefault(Fate.UNCHANGED, 0L),
        counts.getOrDefault(Fate.SKIPPED, 0L));
  }

  @Override
  public void close() throws DomainException {
    writer.close();
  }
}
