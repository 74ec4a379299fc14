package fi.kortisto.exchange;

import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * What became of the rows of an imported file, as JSON, written while the import goes on: {@code
 * {file, register, dryRun, rows: [{row, fate, subject, reason, kept, dropped}], counts: {new,
 * changed, unchanged, skipped}}}. The counts come last since they are known last.
 */
public final class ImportReport implements AutoCloseable {

  private final JsonText json;
  private final Map<ImportedRow.Fate, Long> counts = new EnumMap<>(ImportedRow.Fate.class);

  /**
   * Begins a report; the stream stays open.
   *
   * @param file the name of the file, without its folder
   * @param register the name of the register
   */
  public ImportReport(OutputStream out, String file, String register, boolean dryRun) {
    this.json = new JsonText(out);
    json.beginObject();
    json.put("file", file);
    json.put("register", register);
    json.put("dryRun", dryRun);
    json.beginArray("rows");
  }

  /**
   * Adds a row.
   *
   * @throws UncheckedIOException when the stream does not take it
   */
  public void add(ImportedRow row) {
    counts.merge(row.fate(), 1L, Long::sum);
    try {
      json.object(() -> write(row));
    } catch (JacksonException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void write(ImportedRow row) {
    json.put("row", row.row());
    json.put("fate", row.fate().code());
    JsonLists.putId(json, "subject", row.subject().map(SubjectId::value));
    row.reason()
        .map(SkipReason::code)
        .ifPresentOrElse(code -> json.put("reason", code), () -> json.putNull("reason"));
    json.array("kept", row.kept());
    json.array("dropped", row.dropped());
  }

  public long count(ImportedRow.Fate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  /** Ends the report with the counts. */
  @Override
  public void close() throws IOException {
    json.endArray();
    json.object(
        "counts",
        () -> {
          for (ImportedRow.Fate fate : ImportedRow.Fate.values()) {
            json.put(fate.code(), count(fate));
          }
        });
    json.endObject();
    json.close();
  }
}
