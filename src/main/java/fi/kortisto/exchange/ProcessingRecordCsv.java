package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kortisto.format.ProcessingColumn;
import fi.kortisto.format.ProcessingRow;
import fi.kortisto.format.Words;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the record of processing (GDPR art. 30) as a table, one row for each register, that opens
 * in a spreadsheet: UTF-8 with a byte order mark, no cell that would run as a formula. Columns are
 * named in the language asked for; a cell may have several lines.
 */
public final class ProcessingRecordCsv {

  private ProcessingRecordCsv() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @throws IOException when the stream does not take it
   */
  public static void write(
      Controller controller, List<Register> registers, Language language, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(writer);
    try {
      row(csv, Arrays.stream(ProcessingColumn.values()).map(Words.of(language)::beginning));
      for (Register register : registers) {
        ProcessingRow row = ProcessingRow.of(register.content(), controller, language);
        row(csv, row.cells().values().stream().map(lines -> String.join("\n", lines)));
      }
      csv.flush();
    } catch (UncheckedIOException notTaken) {
      throw new IOException(notTaken);
    }
    writer.flush();
  }

  private static void row(CsvWriter csv, Stream<String> cells) {
    csv.writeRecord(cells.map(FormulaGuard::guard).toList());
  }
}
