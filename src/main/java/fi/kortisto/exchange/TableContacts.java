package fi.kortisto.exchange;

import fi.kortisto.model.IncomingRow;
import java.io.IOException;
import java.util.Optional;

/** The contacts of a table, read as planned. */
final class TableContacts implements RowReader {

  private final TableRows rows;
  private final int headRow;
  private final TableContact contact;

  TableContacts(TableRows rows, TablePlan plan) {
    this.rows = rows;
    this.headRow = plan.headRow();
    this.contact = new TableContact(plan);
  }

  @Override
  public Optional<IncomingRow> next() throws IOException {
    Optional<TableRow> row = rows.next();
    while (row.isPresent() && isPassedOver(row.get())) {
      row = rows.next();
    }
    return row.map(
        there ->
            there.broken().isPresent()
                ? new IncomingRow.Unreadable(there.number(), there.broken().get())
                : contact.of(there.number(), there.cells()));
  }

  private boolean isPassedOver(TableRow row) {
    return row.broken().isEmpty() && (row.number() <= headRow || isBlankLine(row));
  }

  /** One with separators and nothing between them is told of instead, as empty. */
  private static boolean isBlankLine(TableRow row) {
    return row.cells().size() <= 1 && row.isBlank();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
