package fi.kortisto.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.SkipReason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a CSV file. */
final class CsvRows implements RowReader {

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final CsvContact contact;
  private boolean headerAhead;
  private boolean ended;
  private int row;

  CsvRows(Reader text, CsvPlan plan) throws IOException {
    for (int i = 0; i < plan.skippedLines(); i++) {
      skipLine(text);
    }
    this.row = plan.skippedLines();
    this.csv = plan.reader().ofCsvRecord(text);
    this.records = csv.iterator();
    this.contact = new CsvContact(plan);
    this.headerAhead = plan.hasHeader();
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
  public Optional<IncomingRow> next() throws IOException {
    try {
      while (!ended && records.hasNext()) {
        List<String> cells = records.next().getFields();
        row++;
        if (cells.size() == 1 && cells.getFirst().isBlank()) {
          continue;
        }
        if (headerAhead) {
          headerAhead = false;
          continue;
        }
        return Optional.of(contact.of(row, cells));
      }
      return Optional.empty();
    } catch (CsvParseException unreadable) {
      ended = true;
      SkipReason reason =
          String.valueOf(unreadable.getMessage()).contains("buffer")
              ? SkipReason.TOO_LONG
              : SkipReason.BROKEN_CARD;
      return Optional.of(new IncomingRow.Unreadable(row + 1, reason));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
