package fi.kortisto.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kortisto.model.FieldRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a CSV file is to be read, made out from its first rows.
 *
 * @param skippedLines before the header or the first row
 * @param hasHeader whether the first record names the columns
 */
record CsvPlan(char separator, int skippedLines, boolean hasHeader, List<CsvColumn> columns) {

  private static final String SEPARATORS = ";,\t|";
  private static final int SAMPLE = 50;
  private static final int MOST_COLUMNS = 5_000;
  private static final int LONGEST_RECORD = 1 << 22;
  private static final Set<FieldRole> TELLING =
      EnumSet.of(
          FieldRole.GIVEN_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.FULL_NAME,
          FieldRole.NICKNAME,
          FieldRole.ORGANISATION,
          FieldRole.EMAIL,
          FieldRole.PHONE,
          FieldRole.CUSTOMER_NUMBER);

  CsvPlan {
    columns = List.copyOf(columns);
  }

  /** Makes out the plan, empty when the text does not look like contacts. */
  static Optional<CsvPlan> of(String head) {
    if (head.startsWith("sep=") && head.length() > 4) {
      return of(head.lines().skip(1).limit(SAMPLE).toList(), head.charAt(4), 1);
    }
    List<String> lines = head.lines().limit(1000).toList();
    return SEPARATORS
        .chars()
        .mapToObj(separator -> of(lines, (char) separator, 0))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(CsvPlan::worth));
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

  private static Optional<CsvPlan> of(List<String> lines, char separator, int skipped) {
    CsvPlan blank = new CsvPlan(separator, skipped, true, List.of());
    List<List<String>> sample = blank.sample(String.join("\n", lines));
    if (sample.isEmpty() || sample.getFirst().size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    CsvPlan named = new CsvPlan(separator, skipped, true, named(sample.getFirst()));
    if (named.isTelling()) {
      return Optional.of(named);
    }
    CsvPlan guessed = new CsvPlan(separator, skipped, false, CsvGuess.columns(sample));
    return guessed.isTelling() ? Optional.of(guessed) : Optional.empty();
  }

  private List<List<String>> sample(String text) {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = reader().ofCsvRecord(text)) {
      Iterator<CsvRecord> rows = csv.iterator();
      while (records.size() < SAMPLE && rows.hasNext()) {
        List<String> fields = rows.next().getFields();
        if (fields.size() > 1 || !fields.getFirst().isBlank()) {
          records.add(fields);
        }
      }
    } catch (CsvParseException unreadableHere) {
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static List<CsvColumn> named(List<String> headers) {
    List<CsvColumn> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = PlainText.of(FormulaGuard.unguard(headers.get(i)));
      columns.add(CsvHeaders.known().column(header).orElse(unknown(header, i)));
    }
    return withNameTitle(headers, columns);
  }

  private static CsvColumn unknown(String header, int index) {
    String name = header.isEmpty() ? "#" + (index + 1) : header;
    return new CsvColumn.Value(FieldRole.OTHER, name, "");
  }

  /** Beside a job title, the column Title is what stands before the name (Outlook). */
  private static List<CsvColumn> withNameTitle(List<String> headers, List<CsvColumn> columns) {
    long jobs = columns.stream().filter(column -> isOf(column, FieldRole.JOB_TITLE)).count();
    for (int i = 0; i < columns.size() && jobs > 1; i++) {
      if (CsvHeaders.words(headers.get(i)).equals("title")) {
        columns.set(i, new CsvColumn.Value(FieldRole.NAME_PREFIX, "", ""));
      }
    }
    return columns;
  }

  private boolean isTelling() {
    return columns.stream().anyMatch(c -> TELLING.stream().anyMatch(role -> isOf(c, role)));
  }

  private static boolean isOf(CsvColumn column, FieldRole role) {
    return column instanceof CsvColumn.Value value && value.role() == role;
  }

  private int worth() {
    long known = columns.stream().filter(column -> !isOf(column, FieldRole.OTHER)).count();
    return (hasHeader ? 1_000_000 : 0) + (int) known * 1_000 + Math.min(columns.size(), 999);
  }

  boolean hasWholeNameBesideParts() {
    return columns.stream().anyMatch(column -> isOf(column, FieldRole.FULL_NAME))
        && columns.stream()
            .anyMatch(
                c ->
                    Stream.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME)
                        .anyMatch(r -> isOf(c, r)));
  }
}
