package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import fi.kortisto.model.Suspect;
import fi.kortisto.service.PreparedRow.FieldValue;
import fi.kortisto.store.ContactWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in the rows of one file, one after the other, inside one transaction. */
final class ImportRun implements AutoCloseable {

  private final Desk desk;
  private final Intake intake;
  private final ContactMatch match;
  private final ContactWriter writer;
  private final Set<SubjectId> restricted;
  private final ImportedFiles files;
  private final SuppressionLookup suppressed;
  private final Suppressions suppressions;
  private final BeyondReach beyond;
  private final ImportCount count = new ImportCount();

  ImportRun(Desk desk, Intake intake) throws DomainException {
    this.desk = desk;
    this.intake = intake;
    this.match = new ContactMatch(desk, intake.register());
    this.files = new ImportedFiles(desk, intake);
    this.restricted = desk.store().restrictions().subjects();
    this.suppressions = new Suppressions(desk);
    this.beyond = new BeyondReach(desk, intake.register());
    this.suppressed = new SuppressionLookup(desk);
    this.writer = desk.store().contactWriter(intake.origin());
  }

  ImportedRow take(PreparedRow row) throws DomainException {
    ImportedRow taken =
        switch (row) {
          case PreparedRow.Skipped skipped -> ImportedRow.skipped(skipped.row(), skipped.reason());
          case PreparedRow.Contact contact -> take(contact);
        };
    count.add(taken);
    return taken;
  }

  private ImportedRow take(PreparedRow.Contact contact) throws DomainException {
    if (match.mayBeInThisFile(contact)) {
      writer.flush();
    }
    return switch (match.find(contact)) {
      case ContactMatch.Several _ -> ImportedRow.skipped(contact.row(), SkipReason.AMBIGUOUS);
      case ContactMatch.Nobody(Optional<Suspect> suspect) -> add(contact, suspect);
      case ContactMatch.Found found ->
          restricted.contains(found.subject())
              ? ImportedRow.skipped(contact.row(), SkipReason.RESTRICTED)
              : complete(contact, found);
    };
  }

  private ImportedRow add(PreparedRow.Contact contact, Optional<Suspect> suspect)
      throws DomainException {
    List<Datum> data = new ArrayList<>(contact.values().size());
    for (FieldValue value : contact.values()) {
      data.add(intake.datum(data.size() + 1, value));
    }
    SubjectId id = writer.add(intake.register().id(), contact.summary(), contact.search(), data);
    match.remember(contact, id);
    List<Suppressed> banned = bansFor(contact);
    if (hasMore(contact) || !banned.isEmpty()) {
      writer.flush();
      PersonIntake person = new PersonIntake(desk, intake, id);
      person.addBans(contact.bans());
      person.addEntries(contact.entries());
      files.add(person, contact.files(), data.size());
      banned = suppressions.give(id, banned, intake.at());
    }
    return taken(contact, Fate.NEW, id, List.of(), banned, suspect);
  }

  private List<Suppressed> bansFor(PreparedRow.Contact contact) throws DomainException {
    List<Suppressed> bans = new ArrayList<>(suppressed.of(contact.roleValues()));
    bans.addAll(beyond.bansOf(contact));
    return bans;
  }

  private static boolean hasMore(PreparedRow.Contact contact) {
    return !contact.files().isEmpty() || !contact.bans().isEmpty() || !contact.entries().isEmpty();
  }

  /** Adds what the person does not have yet; a single value that differs is replaced. */
  private ImportedRow complete(PreparedRow.Contact contact, ContactMatch.Found found)
      throws DomainException {
    SubjectId id = found.subject();
    PersonIntake person = new PersonIntake(desk, intake, id);
    List<FieldChange> changes = person.addData(contact.values(), found.data());
    person.addEntries(contact.entries());
    files.add(person, contact.files(), person.lastNumber());
    person.addBans(contact.bans());
    boolean changed = person.hasChanged();
    List<Suppressed> banned = person.ban(suppressions, suppressed.of(contact.roleValues()));
    if (changed) {
      person.join();
      writer.reindex(id, SubjectEdit.FALLBACK);
    }
    if (person.hasChanged()) {
      person.record(writer.isNew(id));
    }
    Fate fate = person.hasChanged() ? Fate.CHANGED : Fate.UNCHANGED;
    return taken(contact, fate, id, changes, banned, Optional.empty());
  }

  private static ImportedRow taken(
      PreparedRow.Contact contact,
      Fate fate,
      SubjectId id,
      List<FieldChange> changes,
      List<Suppressed> banned,
      Optional<Suspect> suspect) {
    return new ImportedRow(
        contact.row(),
        fate,
        Optional.of(id),
        Optional.empty(),
        contact.kept(),
        contact.dropped(),
        changes,
        contact.problems(),
        banned,
        suspect);
  }

  /** Lets search find those who came, and ends the batch. */
  ImportCounts finish() throws DomainException {
    writer.finish();
    ImportCounts counts = count.counts(intake.batch());
    desk.store().imports().finish(intake.batch(), writer.added(), counts.ofBatch());
    return counts;
  }

  @Override
  public void close() throws DomainException {
    suppressed.close();
    writer.close();
  }
}
