package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportedRows;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import java.util.List;

/**
 * Rows of the log that leave it, read some at a time. That they do stands in the log already; the
 * row that says so is the last of them.
 */
public final class LogExport implements ExportedRows {

  private static final int AT_ONCE = 2_000;

  private final Desk desk;
  private final LogFilter filter;
  private final long rows;
  private final long last;

  LogExport(Desk desk, LogFilter filter, long rows, long last) {
    this.desk = desk;
    this.filter = filter;
    this.rows = rows;
    this.last = last;
  }

  /** How many there were when it began. */
  public long rows() {
    return rows;
  }

  @Override
  public <X extends Exception> void each(Taker<X> taker) throws DomainException, X {
    long after = 0;
    List<LogRow> some = some(after);
    while (!some.isEmpty()) {
      for (LogRow row : some) {
        taker.take(row);
      }
      after = some.getLast().number();
      some = some(after);
    }
  }

  private List<LogRow> some(long after) throws DomainException {
    return desk.store()
        .transaction(
            () -> desk.store().log().rowsAfter(desk.reach().log(filter), after, last, AT_ONCE));
  }
}
