package fi.kortisto.exchange;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListRows;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a list as an Excel workbook of one sheet. */
public final class ListXlsx {

  private ListXlsx() {}

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param name of the sheet
   */
  public static void write(ListTable table, ListRows rows, String name, OutputStream out)
      throws IOException, DomainException {
    TextSheet sheet = new TextSheet(out, name, table.headings());
    rows.<IOException>each(row -> sheet.add(table.cells(row)));
    sheet.finish();
  }
}
