package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Subject;
import java.util.List;

/** Reads what has been changed in a person's data, without what a card would not show either. */
final class SubjectHistory {

  private static final int MOST_ROWS = 500;

  private final Desk desk;

  SubjectHistory(Desk desk) {
    this.desk = desk;
  }

  List<PastChange> of(Subject person) throws DomainException {
    if (!desk.reach().seesAll(person.id())) {
      return List.of();
    }
    List<PastChange> changes =
        desk.store().files().changes(person.id(), MOST_ROWS).stream()
            .filter(change -> !isNewEntry(change))
            .toList();
    return toSee(person, changes);
  }

  /** An entry that was added stands in the timeline with its day. */
  private static boolean isNewEntry(PastChange change) {
    return change.entryKind().isPresent() && change.before().isEmpty();
  }

  /** What may be looked at: no sensitive value, no protected address. */
  List<PastChange> toSee(Subject person, List<PastChange> history) {
    return history.stream()
        .map(change -> maySee(change, person) ? change : change.withoutValues())
        .toList();
  }

  /** As it may leave without the address of a person under protection. */
  List<PastChange> withoutAddresses(List<PastChange> history) {
    return history.stream()
        .map(change -> isAddress(change) ? change.withoutValues() : change)
        .toList();
  }

  private boolean isAddress(PastChange change) {
    if (change.entryKind().isPresent()) {
      return false;
    }
    List<Field> fields = fields(change.field());
    return fields.isEmpty() || fields.stream().anyMatch(field -> field.type() == FieldType.ADDRESS);
  }

  private List<Field> fields(String code) {
    return desk.registers().stream().flatMap(register -> register.fieldOf(code).stream()).toList();
  }

  /** A field that is no more may have been a sensitive one. */
  private boolean maySee(PastChange change, Subject person) {
    if (change.entryKind().isPresent()) {
      return true;
    }
    List<Field> fields = fields(change.field());
    return !fields.isEmpty()
        && fields.stream().noneMatch(Field::sensitive)
        && !(person.protectedAddress()
            && fields.stream().anyMatch(field -> field.type() == FieldType.ADDRESS));
  }
}
