package fi.kortisto.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kortisto.model.SkipReason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file. */
final class CsvTable implements TableRows {

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private boolean ended;
  private int row;

  CsvTable(Reader text, CsvDialect dialect) throws IOException {
    for (int i = 0; i < dialect.skippedLines(); i++) {
      skipLine(text);
    }
    this.row = dialect.skippedLines();
    this.csv = dialect.reader().ofCsvRecord(text);
    this.records = csv.iterator();
  }

  private static void skipLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }

  /**
   * A record whose quotes do not end, or that is longer than any contact, is the last that can be
   * read: where the next one begins cannot be known.
   */
  @Override
  public Optional<TableRow> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      List<String> cells = records.next().getFields();
      row++;
      return Optional.of(TableRow.of(row, cells));
    } catch (CsvParseException unreadable) {
      ended = true;
      return Optional.of(TableRow.broken(row + 1, SkipReason.BROKEN_OFF));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
