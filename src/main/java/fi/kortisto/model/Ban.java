package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A ban (kielto) that a person has set on a use of their data (GDPR art. 21).
 *
 * @param until the last day it stands; empty for good
 * @param received how and from whom
 * @param withdrawn when it was taken back
 */
public record Ban(
    long id,
    SubjectId subject,
    BanPurpose purpose,
    BanChannel channel,
    LocalDate from,
    Optional<LocalDate> until,
    String received,
    Instant recordedAt,
    UserId recordedBy,
    Optional<Instant> withdrawn) {

  public boolean standsOn(LocalDate day) {
    return withdrawn.isEmpty()
        && !day.isBefore(from)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
