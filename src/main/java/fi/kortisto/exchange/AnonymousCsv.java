package fi.kortisto.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes what is kept of anonymised persons as a table, one row for each record: register, kind,
 * month, first digits of the postcode, and a column for each fact there is. UTF-8 with a byte order
 * mark, no cell that would run as a formula; columns are named by codes, for they are for programs
 * that count.
 */
public final class AnonymousCsv {

  private static final List<String> FIXED = List.of("register", "kind", "month", "postcode");

  private AnonymousCsv() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @throws IOException when the stream does not take it
   */
  public static void write(
      List<AnonymousRecord> records, List<Register> registers, Language language, OutputStream out)
      throws IOException {
    SortedSet<String> facts = new TreeSet<>();
    records.forEach(record -> facts.addAll(record.facts().keySet()));
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().build(writer);
    try {
      row(csv, Stream.concat(FIXED.stream(), facts.stream()));
      for (AnonymousRecord record : records) {
        List<String> cells = new ArrayList<>();
        cells.add(name(record.register(), registers, language));
        cells.add(record.kind());
        cells.add(record.month().toString());
        cells.add(record.postcode());
        facts.forEach(fact -> cells.add(record.facts().getOrDefault(fact, "")));
        row(csv, cells.stream());
      }
      csv.flush();
    } catch (UncheckedIOException notTaken) {
      throw new IOException(notTaken);
    }
    writer.flush();
  }

  private static String name(RegisterId id, List<Register> registers, Language language) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(register -> register.name().in(language))
        .orElse(id.toString());
  }

  private static void row(CsvWriter csv, Stream<String> cells) {
    csv.writeRecord(cells.map(FormulaGuard::guard).toList());
  }
}
