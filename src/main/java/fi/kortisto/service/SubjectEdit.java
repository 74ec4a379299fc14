package fi.kortisto.service;

import fi.kortisto.format.FieldForms;
import fi.kortisto.format.PastChangeJson;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies changes to the data of one person inside a transaction, and tells how to undo them. */
final class SubjectEdit {

  /** The language of those who have not told theirs. */
  static final Language FALLBACK = Language.FI;

  private final Desk desk;
  private final SubjectId id;
  private final List<Datum> before;
  private final List<DatumChange> undo = new ArrayList<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private final StringBuilder detail = new StringBuilder();
  private int lastNumber;
  private boolean undoing;

  SubjectEdit(Desk desk, SubjectId id, List<Datum> before) {
    this.desk = desk;
    this.id = id;
    this.before = before;
  }

  List<DatumChange> apply(List<DatumChange> changes, Trace trace) throws DomainException {
    lastNumber = desk.store().data().lastNumber(id);
    undoing = trace.action() == LogAction.UNDO;
    for (DatumChange change : changes) {
      switch (change) {
        case DatumChange.Add add -> add(add);
        case DatumChange.Replace replace -> replace(replace);
        case DatumChange.Remove remove -> remove(datum(remove.number()));
      }
    }
    SubjectSummary summary = desk.store().subjects().reindex(id, FALLBACK);
    if (summary.displayName().isBlank()) {
      throw new DomainException(Problem.NAMELESS_SUBJECT);
    }
    new Suppressions(desk)
        .apply(id, new SubjectReading(desk).data(id).stream().map(RoleValue::of).toList());
    trace.fields(List.copyOf(touched)).detail(detail.toString());
    return undo.reversed();
  }

  private void add(DatumChange.Add add) throws DomainException {
    Field field = field(add.field());
    int number = ++lastNumber;
    put(
        number,
        field,
        add.value(),
        add.label(),
        add.sourceCode(),
        add.obtained(),
        add.supplied(),
        Optional.empty());
    undo.add(new DatumChange.Remove(number));
  }

  private void replace(DatumChange.Replace replace) throws DomainException {
    Datum old = datum(replace.number());
    boolean kept = replace.value().isBlank() && old.field().sensitive();
    put(
        old.number(),
        old.field(),
        kept ? old.value() : replace.value(),
        replace.label(),
        replace.sourceCode(),
        replace.obtained(),
        replace.supplied(),
        Optional.of(old));
    undo.add(
        new DatumChange.Replace(
            old.number(),
            old.value(),
            old.label(),
            old.sourceCode(),
            old.obtained(),
            old.supplied()));
  }

  private void remove(Datum old) throws DomainException {
    if (old.field().required()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    new HeldItems(desk).remove(id, List.of(ItemKey.of(old)));
    desk.store().data().remove(id, old.number());
    note(old.field(), Optional.of(old), Optional.empty());
    undo.add(
        new DatumChange.Add(
            old.field().id(),
            old.value(),
            old.label(),
            old.sourceCode(),
            old.obtained(),
            old.supplied()));
  }

  private void put(
      int number,
      Field field,
      String typed,
      String label,
      String source,
      Optional<LocalDate> obtained,
      boolean supplied,
      Optional<Datum> old)
      throws DomainException {
    boolean isDayNew = !old.flatMap(Datum::obtained).equals(obtained);
    if (obtained.isPresent() && isDayNew && !undoing) {
      desk.checkHasCome(obtained.get());
    }
    String value = FieldForms.parse(field, typed);
    if (value.isEmpty()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    Datum datum =
        new Datum(
            number,
            field,
            value,
            label.strip(),
            source,
            obtained,
            supplied,
            desk.now(),
            desk.userId());
    desk.store().data().put(id, datum);
    note(field, old, Optional.of(datum));
  }

  private void note(Field field, Optional<Datum> old, Optional<Datum> now) {
    touched.add(field.code());
    detail.append(
        PastChangeJson.line(field.code(), old.map(PastValue::of), now.map(PastValue::of)));
  }

  private Datum datum(int number) throws DomainException {
    return before.stream()
        .filter(datum -> datum.number() == number)
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
  }

  private Field field(FieldId wanted) throws DomainException {
    return desk.registers().stream()
        .flatMap(register -> register.fields().stream())
        .filter(field -> field.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
  }
}
