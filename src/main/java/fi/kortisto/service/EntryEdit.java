package fi.kortisto.service;

import fi.kortisto.format.EntryForms;
import fi.kortisto.format.PastChangeJson;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.EntryRecords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies a change to the entries of one person inside a transaction. */
final class EntryEdit {

  /**
   * What came of it.
   *
   * @param undo empty where it cannot be taken back
   */
  record Done(long entry, Optional<EntryChange> undo) {}

  private final Desk desk;
  private final SubjectId subject;
  private final Trace trace;

  EntryEdit(Desk desk, SubjectId subject, Trace trace) {
    this.desk = desk;
    this.subject = subject;
    this.trace = trace;
  }

  Done apply(EntryChange change) throws DomainException {
    return switch (change) {
      case EntryChange.Add add -> add(add);
      case EntryChange.Replace replace -> replace(replace);
      case EntryChange.Remove remove -> remove(remove.id());
    };
  }

  private Done add(EntryChange.Add add) throws DomainException {
    EntryContent content = checked(add.register(), add.content());
    if (trace.action() != LogAction.UNDO) {
      checkHasCome(content);
    }
    if (desk.store().subjects().memberships(subject).get(add.register()) == null) {
      throw new DomainException(Problem.NO_SUCH_REGISTER, add.register());
    }
    long id =
        desk.store().entries().insert(subject, add.register(), content, desk.now(), desk.userId());
    note(add.register(), id, Optional.empty(), Optional.of(content));
    return new Done(id, Optional.of(new EntryChange.Remove(id)));
  }

  private Done replace(EntryChange.Replace replace) throws DomainException {
    EntryRecords.Placed there = existing(replace.id());
    EntryContent content = checked(there.register(), replace.content());
    EntryContent before = there.entry().content();
    if (!haveSameDays(before, content)) {
      checkHasCome(content);
    }
    desk.store().entries().replace(replace.id(), content, desk.now(), desk.userId());
    note(there.register(), replace.id(), Optional.of(before), Optional.of(content));
    return new Done(replace.id(), Optional.of(new EntryChange.Replace(replace.id(), before)));
  }

  private Done remove(long id) throws DomainException {
    EntryRecords.Placed there = existing(id);
    List<Attachment> files = desk.store().attachments().ofEntry(id);
    List<ItemKey> items =
        Stream.concat(Stream.of(ItemKey.of(there.entry())), files.stream().map(ItemKey::of))
            .toList();
    new HeldItems(desk).remove(subject, items);
    for (Attachment file : files) {
      desk.store().attachments().remove(file.id());
    }
    desk.store().entries().remove(id);
    Entry entry = there.entry();
    note(there.register(), id, Optional.of(entry.content()), Optional.empty());
    return new Done(
        id,
        files.isEmpty()
            ? Optional.of(new EntryChange.Add(there.register(), entry.content()))
            : Optional.empty());
  }

  private EntryRecords.Placed existing(long id) throws DomainException {
    EntryRecords.Placed there =
        desk.store()
            .entries()
            .find(subject, id)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_ENTRY));
    desk.reach().check(there.register());
    return there;
  }

  private EntryContent checked(RegisterId id, EntryContent content) throws DomainException {
    Register register = desk.register(id);
    if (!register.content().entryKinds().contains(content.kind())) {
      throw new DomainException(Problem.ENTRY_KIND_NOT_KEPT);
    }
    return EntryForms.canonical(content);
  }

  private void checkHasCome(EntryContent content) throws DomainException {
    if (!content.kind().mayLieAhead()) {
      desk.checkHasCome(content.at().toLocalDate());
    }
    if (content.provenance().obtained().isPresent()) {
      desk.checkHasCome(content.provenance().obtained().get());
    }
  }

  /** What a file brought with a day to come can be put right without the day. */
  private static boolean haveSameDays(EntryContent before, EntryContent now) {
    return before.kind() == now.kind()
        && before.at().equals(now.at())
        && before.provenance().obtained().equals(now.provenance().obtained());
  }

  /** Old and new content go to the part of the log that can be erased with the person. */
  private void note(
      RegisterId register, long id, Optional<EntryContent> before, Optional<EntryContent> after) {
    EntryKind kind = before.or(() -> after).map(EntryContent::kind).orElseThrow();
    trace
        .in(register)
        .fields(List.of("entry:" + id, "kind:" + kind.code()))
        .detail(
            PastChangeJson.line(
                PastChange.codeOf(kind), before.map(EntryEdit::past), after.map(EntryEdit::past)));
  }

  private static PastValue past(EntryContent content) {
    return new PastValue(EntryForms.oneLine(content), "", content.provenance());
  }
}
