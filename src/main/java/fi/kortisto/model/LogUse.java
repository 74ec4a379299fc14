package fi.kortisto.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the access log as far as it is counted: without purpose and fields.
 *
 * @param user empty when nobody was signed in
 * @param count how many persons a bulk action concerned
 */
public record LogUse(
    long number,
    Instant at,
    Optional<UserId> user,
    LogAction action,
    Optional<SubjectId> subject,
    int count,
    boolean done) {

  public UseGroup group() {
    return UseGroup.of(action, done);
  }

  /** Whether data of persons was looked at, changed or given out. */
  public boolean touchesPersons() {
    return switch (group()) {
      case LOOKED_AT, CHANGED, GIVEN_OUT -> true;
      case REFUSED, OTHER -> false;
    };
  }

  /** The one person whose data was looked at; empty for anything else, so for lists. */
  public Optional<SubjectId> lookedAt() {
    return group() == UseGroup.LOOKED_AT ? subject : Optional.empty();
  }
}
