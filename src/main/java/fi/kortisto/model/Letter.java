package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter as it was filed, without its pages.
 *
 * @param to name of whom it is to
 * @param road by which it left; empty while it has not
 * @param kept whether its pages are still there: those with data go when the person is erased
 */
public record Letter(
    long id,
    RequestId request,
    LetterKind kind,
    Language language,
    LocalDate dated,
    String to,
    Optional<AnswerDelivery> road,
    Optional<LocalDate> sent,
    boolean kept,
    Instant madeAt,
    String login) {}
