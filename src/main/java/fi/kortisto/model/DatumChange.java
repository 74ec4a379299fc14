package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/** One change to the data of a person. */
public sealed interface DatumChange {

  /**
   * A new value.
   *
   * @param value as typed; the service brings it to its canonical form
   */
  record Add(
      FieldId field,
      String value,
      String label,
      String sourceCode,
      Optional<LocalDate> obtained,
      boolean supplied)
      implements DatumChange {}

  /** A new value, label or provenance for a datum that is there. */
  record Replace(
      int number,
      String value,
      String label,
      String sourceCode,
      Optional<LocalDate> obtained,
      boolean supplied)
      implements DatumChange {}

  /** A datum taken away. */
  record Remove(int number) implements DatumChange {}
}
