package fi.kortisto.service;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.store.EntryRecords;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes items of a person away for good, with their old values in the log's details and the files
 * that belong to them. A person of whom nothing is left goes too.
 */
final class Erasing {

  private final Desk desk;
  private final SubjectId subject;
  private final Trace trace;
  private final SubjectReading reading;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Map<RegisterId, LocalDate> activity = new LinkedHashMap<>();

  /** Whether search and lists show something else now; entries stand in neither. */
  private boolean namesOrRegistersChanged;

  Erasing(Desk desk, SubjectId subject, Trace trace) {
    this.desk = desk;
    this.subject = subject;
    this.trace = trace;
    this.reading = new SubjectReading(desk);
  }

  /** Also forgets old values of these fields and kinds of entries, of which nothing may be left. */
  Erasing forgetting(Set<String> codes) {
    touched.addAll(codes);
    return this;
  }

  /**
   * Erases the items, and what they leave behind in the file; those that went with another are
   * passed over.
   *
   * @return whether nothing of the person is left
   * @throws DomainException NAMELESS_SUBJECT when what is left has no name to it
   */
  boolean erase(List<ItemKey> items) throws DomainException {
    if (items.isEmpty() && touched.isEmpty()) {
      return false;
    }
    List<Datum> data = reading.data(subject);
    Set<RequestId> waiting = waitingFor(items);
    new Suppressions(desk).keep(subject, tellingValues(data));
    for (ItemKey item : items) {
      switch (item.kind()) {
        case DATUM -> eraseDatum(item.number(), data);
        case ENTRY -> eraseEntry(item.number());
        case FILE -> eraseFile(item.number());
      }
      store().holds().removeOf(subject, item);
    }
    List<LedgerDeed.Place> places = new LedgerPlaces(desk, subject).of(items, data, touched);
    for (String field : touched) {
      store().log().forgetDetails(subject, field);
      for (SubjectId one : store().subjects().persons(subject)) {
        store().imports().forget(one, field);
      }
    }
    store().drafts().forget(store().subjects().persons(subject));
    store().requests().forgetValues(subject, touched);
    store().merges().forgetValues(subject, touched);
    trace.fields(List.copyOf(touched));
    for (RequestId request : waiting) {
      RequestReading requests = new RequestReading(desk);
      new RequestClosing(desk).closeIfNothingIsOwed(requests.existing(request));
    }
    boolean gone = settle();
    enter(gone, items.size(), places);
    return gone;
  }

  /** What is gone must stay so after a restore, and nothing of it may be left in the file. */
  private void enter(boolean gone, int items, List<LedgerDeed.Place> places)
      throws DomainException {
    List<SubjectId> persons = store().subjects().persons(subject);
    LedgerDeed deed =
        gone
            ? new LedgerDeed.PersonErased(persons)
            : new LedgerDeed.ItemsErased(persons, items, places, List.copyOf(touched));
    store().ledger().add(deed, desk.now());
    new Compacting(desk).owe();
  }

  /** The requests whose erasures wait; whatever erases the last of them, they go on. */
  private Set<RequestId> waitingFor(List<ItemKey> items) throws DomainException {
    Set<RequestId> waiting = new LinkedHashSet<>();
    for (Hold hold : store().holds().of(subject)) {
      if (items.contains(hold.item())) {
        hold.request().ifPresent(waiting::add);
      }
    }
    return waiting;
  }

  /** What was not chosen when two persons were made one tells who it was as well. */
  private List<RoleValue> tellingValues(List<Datum> data) throws DomainException {
    List<RoleValue> values = new ArrayList<>(data.stream().map(RoleValue::of).toList());
    for (LeftValue left : store().merges().leftValues(subject)) {
      desk.registers().stream()
          .flatMap(register -> register.fields().stream())
          .filter(field -> field.id().equals(left.field()))
          .forEach(field -> values.add(new RoleValue(field.role(), left.value().value())));
    }
    return values;
  }

  private void eraseDatum(long number, List<Datum> data) throws DomainException {
    Optional<Datum> there = data.stream().filter(datum -> datum.number() == number).findFirst();
    if (there.isPresent()) {
      Datum datum = there.get();
      store().data().remove(subject, datum.number());
      namesOrRegistersChanged = true;
      touched.add(datum.field().code());
      datum.obtained().ifPresent(day -> noteActivity(registerOf(datum), day));
      if (datum.field().type() == FieldType.IMAGE && datum.value().matches("\\d{1,18}")) {
        eraseFile(Long.parseLong(datum.value()));
      }
    }
  }

  private void eraseEntry(long id) throws DomainException {
    Optional<EntryRecords.Placed> there = store().entries().find(subject, id);
    if (there.isPresent()) {
      for (Attachment file : store().attachments().ofEntry(id)) {
        store().attachments().remove(file.id());
      }
      store().entries().remove(id);
      Entry entry = there.get().entry();
      touched.add(PastChange.codeOf(entry.kind()));
      noteActivity(there.get().register(), entry.at().toLocalDate());
    }
  }

  private RegisterId registerOf(Datum datum) {
    return desk.registers().stream()
        .filter(register -> register.fields().contains(datum.field()))
        .findFirst()
        .map(Register::id)
        .orElseThrow();
  }

  /** What goes must not shorten the time of what stays and is counted from the last activity. */
  private void noteActivity(RegisterId register, LocalDate day) {
    activity.merge(register, day, (one, other) -> one.isAfter(other) ? one : other);
  }

  private void eraseFile(long id) throws DomainException {
    if (store().attachments().find(subject, id).isPresent()) {
      store().attachments().remove(id);
      reading.removePicture(subject, id);
      namesOrRegistersChanged = true;
      touched.add(Effect.FILE);
    }
  }

  /** Takes the person out of the registers that hold nothing of them any more. */
  private boolean settle() throws DomainException {
    Set<RegisterId> used = new LinkedHashSet<>();
    store().data().of(subject, desk.registers()).forEach((id, left) -> addIf(used, id, left));
    used.addAll(store().entries().counts(subject).keySet());
    store().attachments().of(subject).forEach(file -> used.add(file.register()));
    for (Register register : desk.registers()) {
      if (!used.contains(register.id()) && store().subjects().leave(subject, register.id())) {
        namesOrRegistersChanged = true;
      }
    }
    for (Map.Entry<RegisterId, LocalDate> last : activity.entrySet()) {
      store().subjects().keepActivity(subject, last.getKey(), last.getValue());
    }
    if (used.isEmpty()) {
      forget();
      return true;
    }
    if (!namesOrRegistersChanged) {
      store().subjects().changed(subject);
      return false;
    }
    SubjectSummary summary = store().subjects().reindex(subject, SubjectEdit.FALLBACK);
    if (summary.displayName().isBlank()) {
      throw new DomainException(Problem.NAMELESS_SUBJECT);
    }
    return false;
  }

  private static void addIf(Set<RegisterId> used, RegisterId id, List<Datum> left) {
    if (!left.isEmpty()) {
      used.add(id);
    }
  }

  private void forget() throws DomainException {
    store().log().forgetDetails(subject);
    for (SubjectId one : store().subjects().persons(subject)) {
      store().imports().forget(one);
    }
    store().bans().forgetWords(subject);
    store().consents().forgetWords(subject);
    store().exceptions().forgetWords(subject);
    store().letters().forgetData(subject);
    store().merges().forget(subject);
    store().duplicates().forget(store().subjects().persons(subject));
    store().subjects().erase(subject, desk.today());
  }

  private Store store() throws DomainException {
    return desk.store();
  }
}
