package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long the items of a category are kept (GDPR art. 5(1)(e)).
 *
 * @param period empty where no fixed time is promised: the items stay while {@code reason} holds
 * @param clock from when the period runs
 * @param then what happens when the time is over
 * @param reason the criterion in words, as the notice and the inspection answer state it
 */
public record StorageRule(Optional<Period> period, StorageClock clock, Ending then, Label reason) {

  /** What becomes of an item at the end of its time. */
  public enum Ending {
    ERASE,
    ANONYMISE
  }

  /** A rule that promises no fixed time. */
  public static StorageRule whileNeeded(Label reason) {
    return new StorageRule(Optional.empty(), StorageClock.RECORDED, Ending.ERASE, reason);
  }

  /**
   * The date from which an item is no longer kept, where one is fixed.
   *
   * @param own the day of the item itself: got, or for an entry happened
   * @param lastActivity of the person in the register
   */
  public Optional<LocalDate> endOf(LocalDate own, LocalDate lastActivity) {
    LocalDate start =
        switch (clock) {
          case RECORDED, EVENT -> own;
          case LAST_ACTIVITY -> lastActivity.isAfter(own) ? lastActivity : own;
        };
    return period.map(start::plus);
  }
}
