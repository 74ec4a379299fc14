package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded reason for which a ban does not stop a use of one person's data: a legal duty to
 * disclose, say, or compelling grounds (GDPR art. 21(1)). Against direct marketing there is none.
 */
public record LawfulException(
    long id,
    SubjectId subject,
    NewException content,
    Instant recordedAt,
    UserId recordedBy,
    Optional<Instant> ended) {

  public boolean standsOn(LocalDate day) {
    return ended.isEmpty()
        && !day.isBefore(content.from())
        && content.until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it opens just that use; a wider one is opened by its own exception only. */
  public boolean opens(BanPurpose use, BanChannel road, LocalDate day) {
    return standsOn(day)
        && content.purpose() == use
        && (content.channel() == BanChannel.ANY || content.channel() == road);
  }
}
