package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One value held about a person.
 *
 * @param number tells the data of one person apart
 * @param value in the canonical form of the field's type
 * @param label which of several, such as {@code work}; may be blank
 * @param sourceCode one of the register's sources
 * @param obtained when the firm got it
 * @param supplied whether the person supplied it (GDPR art. 20(1))
 */
public record Datum(
    int number,
    Field field,
    String value,
    String label,
    String sourceCode,
    Optional<LocalDate> obtained,
    boolean supplied,
    Instant recordedAt,
    UserId recordedBy) {

  /** Where the firms are whose registers these are, whatever the machine's clock is set to. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  public Provenance provenance() {
    return new Provenance(sourceCode, obtained, supplied);
  }

  /** From which its storage runs: the day it was got, or where that is not known recorded. */
  public LocalDate day() {
    return obtained.orElseGet(() -> dayOf(recordedAt));
  }

  /** The day of a moment where the firms are. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The same with another value; a blank one stands for a value that is not shown. */
  public Datum withValue(String other) {
    return new Datum(
        number, field, other, label, sourceCode, obtained, supplied, recordedAt, recordedBy);
  }

  /** Whether there is a value that this copy does not show. */
  public boolean isHidden() {
    return value.isEmpty();
  }
}
