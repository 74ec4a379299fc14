package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Subject;
import java.util.List;
import java.util.Optional;

/** Reads what has been changed in a person's data, without what a card would not show either. */
final class SubjectHistory {

  private static final int MOST_ROWS = 500;

  private final Desk desk;

  SubjectHistory(Desk desk) {
    this.desk = desk;
  }

  List<PastChange> of(Subject person) throws DomainException {
    return desk.store().log().changesOf(person.id(), MOST_ROWS).stream()
        .map(change -> maySee(change.field(), person) ? change : blanked(change))
        .toList();
  }

  /** A field that is no more may have been a sensitive one. */
  private boolean maySee(String code, Subject person) {
    List<Field> fields =
        desk.registers().stream().flatMap(register -> register.fieldOf(code).stream()).toList();
    return !fields.isEmpty()
        && fields.stream().noneMatch(Field::sensitive)
        && !(person.protectedAddress()
            && fields.stream().anyMatch(field -> field.type() == FieldType.ADDRESS));
  }

  private static PastChange blanked(PastChange change) {
    return new PastChange(
        change.at(),
        change.login(),
        change.action(),
        change.field(),
        blanked(change.before()),
        blanked(change.after()));
  }

  private static Optional<PastValue> blanked(Optional<PastValue> value) {
    return value.map(one -> new PastValue("", one.label(), one.provenance()));
  }
}
