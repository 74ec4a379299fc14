package fi.kortisto.model;

import java.time.Instant;

/**
 * A value that was not chosen when two persons were made one, as the journal keeps it.
 *
 * @param owner whose it was
 * @param number under which it stood with them
 * @param code of the field, which says which it was even when there is no such field any more
 */
public record LeftValue(
    SubjectId owner,
    int number,
    FieldId field,
    String code,
    PastValue value,
    Instant recordedAt,
    UserId recordedBy) {

  public static LeftValue of(SubjectId owner, Datum datum) {
    return new LeftValue(
        owner,
        datum.number(),
        datum.field().id(),
        datum.field().code(),
        PastValue.of(datum),
        datum.recordedAt(),
        datum.recordedBy());
  }
}
