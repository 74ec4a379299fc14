package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fi.kortisto.format.LogTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportedRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes rows of the access log as a file: CSV and Excel in words, for reading; JSON with the codes
 * and names that the command line has, for programs. The streams stay open.
 */
public enum LogFiles {
  /** UTF-8 with a byte order mark, semicolons, no cell that would run as a formula. */
  CSV {
    @Override
    public void write(LogTable table, ExportedRows rows, OutputStream out)
        throws IOException, DomainException {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write('\uFEFF');
      CsvWriter csv =
          CsvWriter.builder()
              .fieldSeparator(';')
              .quoteStrategy(QuoteStrategies.ALWAYS)
              .build(writer);
      try {
        csv.writeRecord(guarded(table.headings()));
        rows.<RuntimeException>each(row -> csv.writeRecord(guarded(table.cells(row))));
        csv.flush();
      } catch (UncheckedIOException notTaken) {
        throw new IOException(notTaken);
      }
      writer.flush();
    }
  },
  XLSX {
    @Override
    public void write(LogTable table, ExportedRows rows, OutputStream out)
        throws IOException, DomainException {
      TextSheet sheet = new TextSheet(out, "log", table.headings());
      rows.<IOException>each(row -> sheet.add(table.cells(row)));
      sheet.finish();
    }
  },
  /** An array of what {@link JsonLists#log} gives. */
  JSON {
    @Override
    public void write(LogTable table, ExportedRows rows, OutputStream out)
        throws IOException, DomainException {
      JsonLists.log(rows, out);
    }
  };

  public abstract void write(LogTable table, ExportedRows rows, OutputStream out)
      throws IOException, DomainException;

  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(FormulaGuard::guard).toList();
  }
}
