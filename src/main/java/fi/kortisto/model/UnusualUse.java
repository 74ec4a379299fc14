package fi.kortisto.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Use of the registers that is worth a look, and the rows of the log that tell of it.
 *
 * @param from time of the first row
 * @param to time of the last
 * @param count persons, or deeds at night, on a day off and of one's own name
 * @param row by which it is known: the one that made it unusual
 * @param rows the first and the last; rows of others may lie between
 * @param subject where it is all of one person
 */
public record UnusualUse(
    UnusualKind kind,
    UserId user,
    Instant from,
    Instant to,
    int count,
    long row,
    LogFilter.Rows rows,
    Optional<SubjectId> subject) {

  /** By which it stands in the log once somebody has looked into it: {@code at-night:1234}. */
  public String code() {
    return kind.code() + ":" + row;
  }
}
