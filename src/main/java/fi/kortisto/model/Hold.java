package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason for which an item may not be erased yet. It stands on the item, not on the person.
 *
 * @param id of the record; 0 for one that stands by itself, by an invoice or a law
 * @param request whose erasure waits for it, to be carried out when it ends
 * @param follows id of the hold for which the erasure waits, with which this one ends
 * @param recorded empty for one that stands by itself
 * @param ended before its time, or without one
 */
public record Hold(
    long id,
    NewHold content,
    Optional<RequestId> request,
    Optional<Long> follows,
    Optional<Recorded> recorded,
    Optional<Ended> ended) {

  /** Who put it there, by login. */
  public record Recorded(Instant at, String login) {}

  /**
   * That somebody ended it.
   *
   * @param reason in words
   */
  public record Ended(Instant at, String login, String reason) {}

  /** One that stands by itself for as long as it is so. */
  static Hold byItself(ItemKey item, HoldGround ground, Optional<LocalDate> until) {
    return byItself(new NewHold(item, ground, until, Optional.empty(), ""));
  }

  private static Hold byItself(NewHold content) {
    return new Hold(
        0, content, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public ItemKey item() {
    return content.item();
  }

  public HoldGround ground() {
    return content.ground();
  }

  /** The last day, where one is certain. */
  public Optional<LocalDate> until() {
    return content.until();
  }

  public Optional<LocalDate> expected() {
    return content.expected();
  }

  public String note() {
    return content.note();
  }

  /** One that follows from a law which sets the shortest time for such items. */
  static Hold byLaw(ItemKey item, HoldGround ground, LocalDate last, String law) {
    return byItself(new NewHold(item, ground, Optional.of(last), Optional.empty(), law));
  }

  /** Whether the erasure of the item waits for it. */
  public boolean isAwaited() {
    return request.isPresent();
  }

  public boolean isByItself() {
    return recorded.isEmpty();
  }

  /** The first day on which it does not stand any more. An expected end is no such day. */
  public Optional<LocalDate> earliest() {
    return until().map(last -> last.plusDays(1));
  }

  public boolean standsOn(LocalDate day) {
    return ended.isEmpty() && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it is time to look whether it still stands. */
  public boolean isToLookAt(LocalDate day) {
    return standsOn(day) && expected().map(end -> !day.isBefore(end)).orElse(false);
  }
}
