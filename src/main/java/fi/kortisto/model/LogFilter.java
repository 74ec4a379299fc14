package fi.kortisto.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which rows of the access log are wanted; an empty part lets everything through.
 *
 * @param purpose words that the purpose contains, or the number of a request; blank for any
 * @param from the first moment, in the firm's time zone
 * @param before the moment after the last
 * @param refused only what was refused
 * @param rows only these
 */
public record LogFilter(
    Optional<String> login,
    Optional<SubjectId> subject,
    Optional<LogAction> action,
    String purpose,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> before,
    boolean refused,
    Optional<Rows> rows) {

  public static final LogFilter ALL =
      new LogFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  /** Rows from one number to another, both included. */
  public record Rows(long first, long last) {}

  public LogFilter by(String user) {
    return new LogFilter(Optional.of(user), subject, action, purpose, from, before, refused, rows);
  }

  public LogFilter of(SubjectId person) {
    return new LogFilter(login, Optional.of(person), action, purpose, from, before, refused, rows);
  }

  public LogFilter doing(LogAction what) {
    return new LogFilter(login, subject, Optional.of(what), purpose, from, before, refused, rows);
  }

  public LogFilter because(String words) {
    return new LogFilter(login, subject, action, words.strip(), from, before, refused, rows);
  }

  public LogFilter from(LocalDateTime first) {
    return new LogFilter(
        login, subject, action, purpose, Optional.of(first), before, refused, rows);
  }

  public LogFilter before(LocalDateTime end) {
    return new LogFilter(login, subject, action, purpose, from, Optional.of(end), refused, rows);
  }

  public LogFilter onlyRefused() {
    return new LogFilter(login, subject, action, purpose, from, before, true, rows);
  }

  public LogFilter within(Rows span) {
    return new LogFilter(login, subject, action, purpose, from, before, refused, Optional.of(span));
  }

  /** The request whose rows are wanted, where the purpose is its number. */
  public Optional<RequestId> request() {
    return purpose.matches("\\d{1,18}")
        ? Optional.of(new RequestId(Long.parseLong(purpose)))
        : Optional.empty();
  }
}
