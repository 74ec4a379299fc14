package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.model.UserId;
import fi.kortisto.service.PreparedRow.FieldValue;
import fi.kortisto.store.ContactWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What all that an import brings has in common.
 *
 * @param source code of one of the register's sources
 * @param obtained when the firm got it
 * @param today the day on which it is brought in
 */
record Intake(
    Register register,
    long batch,
    String source,
    LocalDate obtained,
    LocalDate today,
    Instant at,
    UserId by) {

  /**
   * The source that an import has.
   *
   * @throws DomainException BAD_CHOICE when the register has no such source
   */
  static String source(Register register, ImportOrder order) throws DomainException {
    Optional<String> wanted = order.source();
    if (wanted.isPresent() && register.sourceOf(wanted.get()).isEmpty()) {
      List<String> possible = register.content().sources().stream().map(Source::code).toList();
      throw new DomainException(Problem.BAD_CHOICE, wanted.get(), String.join(" ", possible));
    }
    return wanted.orElseGet(() -> usual(register));
  }

  private static String usual(Register register) {
    return register
        .sourceOf(Source.IMPORTED)
        .or(() -> register.content().sources().stream().findFirst())
        .map(Source::code)
        .orElse(Source.IMPORTED);
  }

  ContactWriter.Origin origin() {
    return new ContactWriter.Origin(source, obtained, today, at, by);
  }

  /** What others gave was not supplied by the person, whatever is usual for the field. */
  boolean isSupplied(Field field) {
    return field.suppliedByDefault()
        && register.sourceOf(source).filter(Source::isOthers).isEmpty();
  }

  Datum datum(int number, FieldValue value) {
    return new Datum(
        number,
        value.field(),
        value.value(),
        value.label(),
        source,
        Optional.of(obtained),
        isSupplied(value.field()),
        at,
        by);
  }
}
