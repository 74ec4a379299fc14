package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason for which an item may not be erased yet. It stands on the item, not on the person.
 *
 * @param until the last day, where one is known
 * @param note in words; may be blank
 * @param request whose erasure waits for it, to be carried out when it ends
 */
public record Hold(
    ItemKey item,
    HoldGround ground,
    Optional<LocalDate> until,
    String note,
    Optional<RequestId> request) {

  public boolean standsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
