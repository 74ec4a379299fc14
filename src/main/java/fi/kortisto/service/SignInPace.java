package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.store.FailedTries;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How soon after failures somebody may try to get in again. */
final class SignInPace {

  private final FailedTries tries;
  private final Clock clock;

  SignInPace(Path folder, Clock clock) {
    this.tries = new FailedTries(folder);
    this.clock = clock;
  }

  /**
   * @throws DomainException TOO_MANY_TRIES
   */
  void check() throws DomainException {
    Instant now = clock.instant();
    Instant allowed = tries.nextAllowed();
    if (now.isBefore(allowed)) {
      throw new DomainException(
          Problem.TOO_MANY_TRIES, Duration.between(now, allowed).toSeconds() + 1);
    }
  }

  /** Counts a refusal that was a wrong secret, and gives it back. */
  DomainException noted(DomainException refused) throws DomainException {
    if (refused.problem() == Problem.WRONG_LOGIN_OR_PASSWORD
        || refused.problem() == Problem.WRONG_RECOVERY_KEY) {
      tries.add(clock.instant());
    }
    return refused;
  }

  int failed() throws DomainException {
    return tries.count();
  }

  void letIn() throws DomainException {
    tries.clear();
  }
}
