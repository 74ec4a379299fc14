package fi.kortisto.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a request has come. Each state knows those that may follow it. */
public enum RequestState {
  RECEIVED,
  /** More was asked to make sure who asks; the clock stands still (GDPR art. 12(6)). */
  AWAITING_IDENTITY,
  /** It is known who asks, or need not be. */
  IN_HANDLING,
  /** Decided and carried out; the answer has not left yet. */
  DECIDED,
  /** The answer has left; somebody else is still to be told, or a hold to end. */
  ANSWERED,
  CLOSED;

  /** The states that may follow. */
  public Set<RequestState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(AWAITING_IDENTITY, IN_HANDLING, DECIDED, CLOSED);
      case AWAITING_IDENTITY -> EnumSet.of(IN_HANDLING, DECIDED, CLOSED);
      case IN_HANDLING -> EnumSet.of(AWAITING_IDENTITY, DECIDED, CLOSED);
      case DECIDED -> EnumSet.of(ANSWERED, CLOSED);
      case ANSWERED -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(RequestState.class);
    };
  }

  /** Whether the person is still waiting for an answer. */
  public boolean isUnanswered() {
    return this != ANSWERED && this != CLOSED;
  }

  /** The name used on the command line and in files: {@code in-handling}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The given state, when it may follow this one.
   *
   * @throws DomainException WRONG_STATE
   */
  public RequestState to(RequestState next) throws DomainException {
    if (!next().contains(next)) {
      throw new DomainException(Problem.WRONG_STATE, this);
    }
    return next;
  }
}
