package fi.kortisto.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of a text file are parted, made out from its beginning.
 *
 * @param skippedLines before the table, with which Excel says how it parts cells
 */
record CsvDialect(char separator, int skippedLines) {

  private static final String SEPARATORS = ";,\t|";
  private static final int LONGEST_RECORD = 1 << 22;
  private static final int LINES = 1_000;

  /** A dialect with the table it makes of the text. */
  record Reading(CsvDialect dialect, TablePlan plan, List<TableRow> sample) {}

  /** Of all ways to part the cells the one that makes most sense; empty when none makes any. */
  static Optional<Reading> of(String head) {
    if (head.startsWith("sep=") && head.length() > 4) {
      return new CsvDialect(head.charAt(4), 1).read(head);
    }
    String lines = String.join("\n", head.lines().limit(LINES).toList());
    return SEPARATORS
        .chars()
        .mapToObj(separator -> new CsvDialect((char) separator, 0).read(lines))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(reading -> reading.plan().worth()));
  }

  private Optional<Reading> read(String text) {
    try (CsvTable table = new CsvTable(new StringReader(text), this)) {
      List<TableRow> sample = table.first(TablePlan.SAMPLE);
      return TablePlan.of(sample).map(plan -> new Reading(this, plan, sample));
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_RECORD);
  }
}
