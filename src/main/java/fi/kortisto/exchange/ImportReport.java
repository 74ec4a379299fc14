package fi.kortisto.exchange;

import fi.kortisto.model.CellProblem;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import fi.kortisto.model.Suspect;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What became of the rows of an imported file, as JSON, written while the import goes on: {@code
 * {file, register, dryRun, rows: [{row, fate, subject, reason, kept, dropped, changes: [{field,
 * before, after}], problems: [{field, problem}], banned: [{purpose, channel, until, statedBy}],
 * suspect: {subject, row, reason}}], counts: {new, changed, unchanged, skipped, suspects, problems,
 * banned}, batch}}. The counts come last since they are known last, and after them the number by
 * which the import can be undone. The register is null for a do-not-contact list.
 *
 * <p>{@code before} is null for a value that was added; {@code suspect} is the person whom a new
 * one resembles, by id when on file and otherwise by the row of the same file, and null where there
 * is none. Days are ISO 8601, values in their canonical form.
 */
public final class ImportReport implements AutoCloseable {

  private final JsonText json;
  private final Map<ImportedRow.Fate, Long> counts = new EnumMap<>(ImportedRow.Fate.class);
  private long suspects;
  private long problems;
  private long banned;
  private Optional<Long> batch = Optional.empty();

  /**
   * Begins a report; the stream stays open.
   *
   * @param file the name of the file, without its folder
   * @param register the name of the register; empty where the file concerns all of them
   */
  public ImportReport(OutputStream out, String file, Optional<String> register, boolean dryRun) {
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
    suspects += row.suspect().isPresent() ? 1 : 0;
    problems += row.problems().isEmpty() ? 0 : 1;
    banned += row.banned().isEmpty() ? 0 : 1;
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
    json.array("changes", row.changes(), this::write);
    json.array("problems", row.problems(), this::write);
    json.array("banned", row.banned(), this::write);
    row.suspect()
        .ifPresentOrElse(
            suspect -> json.object("suspect", () -> write(suspect)), () -> json.putNull("suspect"));
  }

  private void write(FieldChange change) {
    json.put("field", change.field().code());
    if (change.before().isEmpty()) {
      json.putNull("before");
    } else {
      json.put("before", change.before());
    }
    json.put("after", change.after());
  }

  private void write(CellProblem problem) {
    json.put("field", problem.field().code());
    json.put("problem", problem.problem().key().replaceFirst("^problem\\.", ""));
  }

  private void write(Suppressed ban) {
    json.put("purpose", ban.purpose().code());
    json.put("channel", ban.channel().code());
    json.put("until", ban.until());
    json.put("statedBy", ban.statedBy().code());
  }

  private void write(Suspect suspect) {
    JsonLists.putId(json, "subject", suspect.other().map(SubjectId::value));
    JsonLists.putId(
        json, "row", suspect.row() > 0 ? Optional.of((long) suspect.row()) : Optional.empty());
    json.put("reason", suspect.reason().code());
  }

  /** Says by which number the import can be undone. */
  public void written(Optional<Long> number) {
    batch = number;
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
          json.put("suspects", suspects);
          json.put("problems", problems);
          json.put("banned", banned);
        });
    JsonLists.putId(json, "batch", batch);
    json.endObject();
    json.close();
  }
}
