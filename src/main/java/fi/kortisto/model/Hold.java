package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason for which an item may not be erased yet. It stands on the item, not on the person.
 *
 * @param id of the record; 0 for one that follows from an invoice or a law
 * @param until the last day, where one is known
 * @param note in words; may be blank
 * @param request whose erasure waits for it, to be carried out when it ends
 */
public record Hold(
    long id,
    ItemKey item,
    HoldGround ground,
    Optional<LocalDate> until,
    String note,
    Optional<RequestId> request) {

  /** One that follows from an invoice for as long as it is so. */
  static Hold ofInvoice(ItemKey invoice, HoldGround ground, Optional<LocalDate> until) {
    return new Hold(0, invoice, ground, until, "", Optional.empty());
  }

  /** One that follows from a law which sets the shortest time for such items. */
  static Hold byLaw(ItemKey item, HoldGround ground, LocalDate last, String law) {
    return new Hold(0, item, ground, Optional.of(last), law, Optional.empty());
  }

  /** Whether the erasure of the item waits for it. */
  public boolean isAwaited() {
    return request.isPresent();
  }

  /** The first day on which it does not stand any more. */
  public Optional<LocalDate> earliest() {
    return until.map(last -> last.plusDays(1));
  }

  public boolean standsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
