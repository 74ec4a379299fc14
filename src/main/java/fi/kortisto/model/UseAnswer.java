package fi.kortisto.model;

import java.util.Optional;

/**
 * The answer to "may we?", with what it rests on.
 *
 * @param road the channel that decided it, where several were asked about
 * @param ban the one that forbids, or that an exception outweighs
 * @param consent the last row of the ledger about it
 * @param exception the one that opens it
 */
public record UseAnswer(
    UsePermit permit,
    UseReason reason,
    BanChannel road,
    Optional<Ban> ban,
    Optional<ConsentAct> consent,
    Optional<LawfulException> exception) {

  UseAnswer(UsePermit permit, UseReason reason, BanChannel road) {
    this(permit, reason, road, Optional.empty(), Optional.empty(), Optional.empty());
  }

  UseAnswer with(Ban other) {
    return new UseAnswer(permit, reason, road, Optional.of(other), consent, exception);
  }

  UseAnswer with(Optional<ConsentAct> other) {
    return new UseAnswer(permit, reason, road, ban, other, exception);
  }

  UseAnswer with(LawfulException other) {
    return new UseAnswer(permit, reason, road, ban, consent, Optional.of(other));
  }
}
