package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person consents, or no longer does, as it is to be entered in the ledger (GDPR art. 7).
 *
 * @param given whether it is given; otherwise it is taken back
 * @param until the last day of a consent for a time; empty until it is taken back
 * @param received how it was received, in words
 * @param evidence what proves it and where that is, in words (art. 7(1))
 */
public record NewConsent(
    boolean given,
    ConsentScope scope,
    LocalDate day,
    Optional<LocalDate> until,
    StatedBy statedBy,
    String received,
    String evidence,
    Optional<RequestId> request) {

  /** What puts it right in the ledger, where it was entered by mistake. */
  public NewConsent correction() {
    return new NewConsent(
        !given, scope, day, Optional.empty(), StatedBy.CORRECTION, "", "", Optional.empty());
  }

  /** Whether it only puts another row right: nobody gave or took back anything. */
  public boolean isCorrection() {
    return statedBy == StatedBy.CORRECTION;
  }

  private boolean corrects(NewConsent other) {
    return isCorrection() && other.correction().equals(this);
  }

  /** Whether the other one puts this right. */
  boolean isCorrectedBy(NewConsent other) {
    return other.corrects(this);
  }
}
