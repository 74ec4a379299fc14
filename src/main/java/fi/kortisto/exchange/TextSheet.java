package fi.kortisto.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet, whose rows are added below each other. Every cell is text:
 * leading zeros and plus signs stay, and nothing runs as a formula.
 */
final class TextSheet {

  private static final String APPLICATION = "Kortisto";
  private static final String VERSION = "1.0";
  private static final String TEXT = "@";
  private static final double COLUMN_WIDTH = 22;

  /** How many rows stand in memory before they are written. */
  private static final int ROWS_HELD = 1_000;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  /**
   * @param name of the sheet; made one that Excel takes
   */
  TextSheet(OutputStream out, String name, List<String> headings) throws IOException {
    this.workbook = new Workbook(out, APPLICATION, VERSION);
    this.sheet = workbook.newWorksheet(sheetName(name));
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, COLUMN_WIDTH);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    add(headings);
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

  /** Ends the workbook; the stream stays open. */
  void finish() throws IOException {
    workbook.finish();
  }

  /** Excel allows 31 characters, and not all of them. */
  private static String sheetName(String name) {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String whole = allowed.isEmpty() ? APPLICATION : allowed;
    return whole.substring(0, Math.min(whole.length(), 31)).strip();
  }
}
