package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A list that is drawn again and again. Who is on it is found anew each time, with the bans of that
 * day.
 *
 * @param order whose name is the saved list's
 * @param times how often it has been drawn
 */
public record SavedList(long id, ListOrder order, int times, Optional<LocalDate> last) {

  public String name() {
    return order.name();
  }
}
