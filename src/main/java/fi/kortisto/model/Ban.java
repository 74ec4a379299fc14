package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A ban (kielto) that a person has set on a use of their data (GDPR art. 21).
 *
 * @param until the last day it stands; empty for good
 * @param received how, in words
 * @param evidence what proves it and where that is, in words; may be blank
 * @param request the one by which it was asked for
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
    StatedBy statedBy,
    String evidence,
    Optional<RequestId> request,
    Instant recordedAt,
    UserId recordedBy,
    Optional<Instant> withdrawn) {

  public boolean standsOn(LocalDate day) {
    return withdrawn.isEmpty()
        && !day.isBefore(from)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it forbids that use on the day. */
  public boolean forbids(BanPurpose use, BanChannel road, LocalDate day) {
    return standsOn(day) && purpose.forbids(use) && channel.covers(road);
  }
}
