package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A ban as it is asked for.
 *
 * @param from the day it was received
 * @param until the last day it stands; empty for good
 * @param received how it was received, in words
 * @param evidence what proves it and where that is, in words; may be blank
 */
public record NewBan(
    BanPurpose purpose,
    BanChannel channel,
    LocalDate from,
    Optional<LocalDate> until,
    String received,
    StatedBy statedBy,
    String evidence,
    Optional<RequestId> request) {

  /** One that the person told of, with nothing to prove it. */
  public NewBan(
      BanPurpose purpose,
      BanChannel channel,
      LocalDate from,
      Optional<LocalDate> until,
      String received) {
    this(purpose, channel, from, until, received, StatedBy.PERSON, "", Optional.empty());
  }

  public NewBan statedBy(StatedBy other) {
    return new NewBan(purpose, channel, from, until, received, other, evidence, request);
  }

  public NewBan of(RequestId id) {
    return new NewBan(
        purpose, channel, from, until, received, StatedBy.REQUEST, evidence, Optional.of(id));
  }
}
