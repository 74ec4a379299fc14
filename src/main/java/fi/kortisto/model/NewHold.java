package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hold as somebody puts it on an item.
 *
 * @param until the last day, where it is certain; the hold then ends by itself
 * @param expected the day on which it probably ends; it is looked at again then, and stands on
 *     until somebody ends it
 * @param note in words; may be blank
 */
public record NewHold(
    ItemKey item,
    HoldGround ground,
    Optional<LocalDate> until,
    Optional<LocalDate> expected,
    String note) {

  /** One of which nobody knows when it ends. */
  public NewHold(ItemKey item, HoldGround ground, String note) {
    this(item, ground, Optional.empty(), Optional.empty(), note);
  }
}
