package fi.kortisto.exchange;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListRows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as an Excel workbook of one sheet. Every cell is text: leading zeros and plus signs
 * stay, and nothing runs as a formula.
 */
public final class ListXlsx {

  private static final String APPLICATION = "Kortisto";
  private static final String VERSION = "1.0";
  private static final String TEXT = "@";
  private static final double COLUMN_WIDTH = 22;

  /** How many rows stand in memory before they are written. */
  private static final int ROWS_HELD = 1_000;

  private ListXlsx() {}

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param name of the sheet
   */
  public static void write(ListTable table, ListRows rows, String name, OutputStream out)
      throws IOException, DomainException {
    Workbook workbook = new Workbook(out, APPLICATION, VERSION);
    Worksheet sheet = workbook.newWorksheet(sheetName(name));
    Sheet filled = new Sheet(sheet);
    List<String> headings = table.headings();
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, COLUMN_WIDTH);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    filled.add(headings);
    rows.<IOException>each(row -> filled.add(table.cells(row)));
    workbook.finish();
  }

  /** Rows as they are added below each other. */
  private static final class Sheet {

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(List<String> cells) throws IOException {
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          sheet.inlineString(row, column, PlainText.of(cells.get(column)));
        }
        sheet.style(row, column).format(TEXT).set();
      }
      row++;
      if (row % ROWS_HELD == 0) {
        sheet.flush();
      }
    }
  }

  /** Excel allows 31 characters, and not all of them. */
  private static String sheetName(String name) {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String whole = allowed.isEmpty() ? APPLICATION : allowed;
    return whole.substring(0, Math.min(whole.length(), 31)).strip();
  }
}
