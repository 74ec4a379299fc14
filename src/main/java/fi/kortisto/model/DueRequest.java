package fi.kortisto.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A request as a row of a list shows one.
 *
 * @param name of the person on file, or of whoever asked
 * @param due the last day for the answer, as it stood when the request last changed; while the
 *     clock stands still the last day moves on with today
 * @param handler login; blank while nobody sees to it
 */
public record DueRequest(
    RequestId id,
    RequestKind kind,
    RequestState state,
    Optional<RequestOutcome> outcome,
    Optional<SubjectId> subject,
    String name,
    LocalDate received,
    LocalDate due,
    boolean extended,
    Optional<LocalDate> answered,
    String handler) {

  /** The same with another last day. */
  public DueRequest due(LocalDate other) {
    return new DueRequest(
        id, kind, state, outcome, subject, name, received, other, extended, answered, handler);
  }

  /** Negative when the day has passed. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }

  public boolean isPaused() {
    return state == RequestState.AWAITING_IDENTITY;
  }
}
