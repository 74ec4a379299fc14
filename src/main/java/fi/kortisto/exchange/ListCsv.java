package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a list as a table that opens in a spreadsheet: UTF-8 with a byte order mark, every cell in
 * quotes, no cell that would run as a formula. Phones are written in groups, {@code +358 40 123
 * 4567}, which no spreadsheet takes for a number.
 */
public final class ListCsv {

  /** A phone in groups computes nothing; an apostrophe before it would only stand in its way. */
  private static final Pattern GROUPED_PHONES =
      Pattern.compile("\\+\\d{1,3} [\\d -]+(, \\+?\\d[\\d -]*)*");

  /** What stands between the cells: Excel expects the semicolon where the comma is a decimal. */
  public enum Separator {
    COMMA(','),
    SEMICOLON(';');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }
  }

  private ListCsv() {}

  /** Writes the table; the stream stays open. */
  public static void write(ListTable table, ListRows rows, Separator separator, OutputStream out)
      throws IOException, DomainException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator.sign)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(writer);
    try {
      csv.writeRecord(guarded(table.headings()));
      rows.each(row -> csv.writeRecord(guarded(table.cells(row))));
      csv.flush();
    } catch (UncheckedIOException notTaken) {
      throw new IOException(notTaken);
    }
    writer.flush();
  }

  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(ListCsv::guarded).toList();
  }

  private static String guarded(String cell) {
    return GROUPED_PHONES.matcher(cell).matches() ? cell : FormulaGuard.guard(cell);
  }
}
