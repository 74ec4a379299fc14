package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person's data is stored only (GDPR art. 18).
 *
 * @param request from which it follows
 * @param told the day on which the person was told that it will be lifted (art. 18(3))
 * @param liftReason why it was; blank while it stands
 */
public record Restriction(
    long id,
    SubjectId subject,
    RestrictionGround ground,
    LocalDate from,
    Optional<RequestId> request,
    Optional<LocalDate> told,
    Optional<LocalDate> lifted,
    String liftReason) {

  public boolean stands() {
    return lifted.isEmpty();
  }
}
