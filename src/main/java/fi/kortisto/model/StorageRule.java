package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long the items of a category are kept (GDPR art. 5(1)(e)).
 *
 * @param period empty where no fixed time is promised: the items stay while {@code reason} holds
 * @param then what happens when the time is over
 * @param reason the criterion in words, as the notice and the inspection answer state it
 */
public record StorageRule(Optional<Period> period, Ending then, Label reason) {

  /** What becomes of an item at the end of its time. */
  public enum Ending {
    ERASE,
    ANONYMISE
  }

  /**
   * The date from which an item obtained on {@code start} is no longer kept, where one is fixed.
   */
  public Optional<LocalDate> endOf(LocalDate start) {
    return period.map(start::plus);
  }
}
