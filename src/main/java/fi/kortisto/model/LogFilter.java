package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of the access log are wanted; an empty part lets everything through.
 *
 * @param from first day, in the firm's time zone
 * @param to last day
 */
public record LogFilter(
    Optional<String> login,
    Optional<SubjectId> subject,
    Optional<LogAction> action,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  public static final LogFilter ALL =
      new LogFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
