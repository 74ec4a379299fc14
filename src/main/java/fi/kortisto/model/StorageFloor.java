package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * The shortest time for which the law has an item kept, whatever the rule of its category says.
 *
 * @param period from the day of the item, or from the end of its calendar year
 * @param fromYearEnd as for vouchers (bookkeeping act 1336/1997, 2:10)
 * @param law which law asks for it, in words
 */
public record StorageFloor(Period period, boolean fromYearEnd, Label law) {

  /**
   * The last day on which the item must be there.
   *
   * @param own the day of the item itself
   */
  public LocalDate last(LocalDate own) {
    return fromYearEnd
        ? LocalDate.of(own.getYear(), Month.DECEMBER, Month.DECEMBER.maxLength()).plus(period)
        : own.plus(period).minusDays(1);
  }
}
