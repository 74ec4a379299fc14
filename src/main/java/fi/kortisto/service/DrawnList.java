package fi.kortisto.service;

import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListRows;
import fi.kortisto.model.ListTally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A list that was drawn: that it was stands in the log and on the card of everybody on it. Only now
 * are its persons' data read.
 */
public final class DrawnList implements ListRows {

  private final Desk desk;
  private final long number;
  private final ListOrder order;
  private final LocalDate day;
  private final ListTally tally;
  private final Optional<Disclosure> disclosure;
  private final long[] persons;
  private final ListReading reading;

  DrawnList(
      Desk desk,
      long number,
      ListOrder order,
      LocalDate day,
      ListTally tally,
      Optional<Disclosure> disclosure,
      long[] persons) {
    this.desk = desk;
    this.number = number;
    this.order = order;
    this.day = day;
    this.tally = tally;
    this.disclosure = disclosure;
    this.persons = persons.clone();
    this.reading = new ListReading(desk, order, day);
  }

  /** The number of the drawing. */
  public long number() {
    return number;
  }

  public ListOrder order() {
    return order;
  }

  /** On which it was drawn. */
  public LocalDate day() {
    return day;
  }

  public ListTally tally() {
    return tally;
  }

  /** Its row of the ledger, where it was drawn to be disclosed. */
  public Optional<Disclosure> disclosure() {
    return disclosure;
  }

  @Override
  public int size() {
    return persons.length;
  }

  @Override
  public List<ListRow> page(int from, int rows) throws DomainException {
    long[] page =
        Arrays.copyOfRange(
            persons, Math.min(from, size()), (int) Math.min(size(), (long) from + rows));
    List<Long> ids = LongStream.of(page).boxed().toList();
    return desk.store().transaction(() -> reading.rows(ids));
  }
}
