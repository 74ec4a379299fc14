package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is refused (GDPR art. 12(4)).
 *
 * @param reason in words, as the person is told; never blank
 * @param until the earliest day on which it can be granted, where one is known
 */
public record Refusal(RefusalGround ground, String reason, Optional<LocalDate> until) {

  /**
   * The same, when it can be said to somebody.
   *
   * @throws DomainException REFUSAL_WITHOUT_REASON, GROUND_NOT_FOR_THIS
   */
  Refusal checked(RequestKind kind) throws DomainException {
    if (reason.isBlank()) {
      throw new DomainException(Problem.REFUSAL_WITHOUT_REASON);
    }
    if (!ground.isFor(kind)) {
      throw new DomainException(Problem.GROUND_NOT_FOR_THIS, ground, kind);
    }
    return this;
  }
}
