package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long the items of a category are kept (GDPR art. 5(1)(e)).
 *
 * @param period empty where no fixed time is promised: the items stay while {@code reason} holds
 * @param clock from when the period runs
 * @param noticeDay the day that the notice names, for {@link StorageClock#NOTICE_DAY} only
 * @param then what happens when the time is over
 * @param floor the shortest time, where a law sets one
 * @param reason the criterion in words, as the notice and the inspection answer state it
 */
public record StorageRule(
    Optional<Period> period,
    StorageClock clock,
    Optional<LocalDate> noticeDay,
    Ending then,
    Optional<StorageFloor> floor,
    Label reason) {

  /** What becomes of an item at the end of its time. */
  public enum Ending {
    ERASE,
    ANONYMISE
  }

  /** A rule without a law behind it and without a day of the notice's own. */
  public StorageRule(Optional<Period> period, StorageClock clock, Ending then, Label reason) {
    this(period, clock, Optional.empty(), then, Optional.empty(), reason);
  }

  /** A rule that promises no fixed time. */
  public static StorageRule whileNeeded(Label reason) {
    return new StorageRule(Optional.empty(), StorageClock.RECORDED, Ending.ERASE, reason);
  }

  /** Whether neither a time nor a criterion is stated. */
  public boolean isMissing() {
    return period.isEmpty() && reason.isBlank();
  }

  public StorageRule withFloor(Optional<StorageFloor> other) {
    return new StorageRule(period, clock, noticeDay, then, other, reason);
  }

  /**
   * The day from which the period runs; empty while it does not run yet.
   *
   * @param own the day of the item itself: got, or for an entry happened
   */
  public Optional<LocalDate> startOf(LocalDate own, Relation relation) {
    return switch (clock) {
      case RECORDED, EVENT -> Optional.of(own);
      case LAST_ACTIVITY -> Optional.of(later(relation.lastActivity(), own));
      case END_OF_RELATION -> relation.ended().map(day -> later(day, own));
      case NOTICE_DAY -> noticeDay;
    };
  }

  /**
   * The date from which an item is no longer kept, where one is fixed: the end of its time, or of
   * the time set by law when that is later.
   *
   * @param own the day of the item itself: got, or for an entry happened
   */
  public Optional<LocalDate> endOf(LocalDate own, Relation relation) {
    return period
        .flatMap(time -> startOf(own, relation).map(start -> start.plus(time)))
        .map(end -> floor.map(law -> later(end, law.last(own).plusDays(1))).orElse(end));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
