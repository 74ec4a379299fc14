package fi.kortisto.exchange;

import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualUse;
import fi.kortisto.model.UseOverTime;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What the command line tells of the access log with {@code --json}; names are stable. */
public final class LogJson {

  private LogJson() {}

  /**
   * Who has handled a person's data: {@code user, name, looked, handled, refused, first, last,
   * purposes}.
   */
  public static void readers(List<LogReader> readers, LogUsers users, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(readers, reader -> write(json, reader, users)));
  }

  private static void write(JsonText json, LogReader reader, LogUsers users) {
    json.put("user", reader.login());
    json.put("name", users.called(reader.login()));
    json.put("looked", reader.looked());
    json.put("handled", reader.handled());
    json.put("refused", reader.refused());
    json.put("first", reader.first());
    json.put("last", reader.last());
    json.array("purposes", reader.purposes());
  }

  /**
   * Unusual use: {@code code, kind, user, from, to, count, firstRow, lastRow, subject, reviewedBy,
   * reviewedAt, note}.
   */
  public static void unusual(List<UnusualFinding> found, LogUsers users, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(found, one -> write(json, one, users)));
  }

  private static void write(JsonText json, UnusualFinding found, LogUsers users) {
    UnusualUse use = found.use();
    json.put("code", use.code());
    json.put("kind", use.kind().code());
    json.put("user", users.find(use.user()).map(LogUsers.Named::login));
    json.put("from", use.from());
    json.put("to", use.to());
    json.put("count", use.count());
    json.put("firstRow", use.rows().first());
    json.put("lastRow", use.rows().last());
    use.subject()
        .map(SubjectId::value)
        .ifPresentOrElse(id -> json.put("subject", id), () -> json.putNull("subject"));
    json.put("reviewedBy", found.review().map(review -> review.login()));
    json.put("reviewedAt", found.review().map(review -> review.at()));
    json.put("note", found.review().map(review -> review.note()));
  }

  /** Use over time: {@code start, user, group, rows}, of what there is any of. */
  public static void overTime(UseOverTime use, LogUsers users, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json ->
            json.array(
                use.counts(),
                count -> {
                  json.put("start", count.start());
                  json.put("user", count.user().flatMap(users::find).map(LogUsers.Named::login));
                  json.put("group", count.group().code());
                  json.put("rows", count.rows());
                }));
  }

  /**
   * What is past its storage time, and what was removed: {@code keptFrom, rows, first, last,
   * checkpoint} (as {@link #checkpoint}).
   */
  public static void pruning(LogPruning due, Optional<LogCheckpoint> made, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  json.put("keptFrom", due.limit());
                  json.put("rows", due.rows());
                  json.put("first", Optional.of(due.from()).filter(_ -> !due.isNothing()));
                  json.put("last", Optional.of(due.to()).filter(_ -> !due.isNothing()));
                  made.ifPresentOrElse(
                      checkpoint -> json.object("checkpoint", () -> write(json, checkpoint)),
                      () -> json.putNull("checkpoint"));
                }));
  }

  /**
   * A checkpoint: {@code number, hash, anchor, removed, first, last, made, row, text, publicKey,
   * signature}.
   */
  public static void checkpoint(LogCheckpoint checkpoint, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.object(() -> write(json, checkpoint)));
  }

  private static void write(JsonText json, LogCheckpoint checkpoint) {
    json.put("number", checkpoint.number());
    json.put("hash", checkpoint.hash());
    json.put("anchor", checkpoint.anchor().toString());
    json.put("removed", checkpoint.removed());
    json.put("first", checkpoint.firstAt());
    json.put("last", checkpoint.lastAt());
    json.put("made", checkpoint.madeAt());
    json.put("row", checkpoint.row());
    json.put("text", checkpoint.text());
    json.put("publicKey", checkpoint.publicKey());
    json.put("signature", checkpoint.signature());
  }
}
