package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kortisto.format.StatisticsColumn;
import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import fi.kortisto.model.RequestStatistics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Writes the statistics of a year's requests as a table, one row for each kind, that opens in a
 * spreadsheet: UTF-8 with a byte order mark, no cell that would run as a formula. Columns are named
 * in the language asked for.
 */
public final class RequestStatisticsCsv {

  private RequestStatisticsCsv() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @throws IOException when the stream does not take it
   */
  public static void write(RequestStatistics statistics, Language language, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(writer);
    try {
      row(csv, columns().map(Words.of(language)::beginning));
      for (RequestStatistics.Line line : statistics.lines()) {
        row(csv, columns().map(column -> column.of(line, language)));
      }
      csv.flush();
    } catch (UncheckedIOException notTaken) {
      throw new IOException(notTaken);
    }
    writer.flush();
  }

  private static Stream<StatisticsColumn> columns() {
    return Arrays.stream(StatisticsColumn.values());
  }

  private static void row(CsvWriter csv, Stream<String> cells) {
    csv.writeRecord(cells.map(FormulaGuard::guard).toList());
  }
}
