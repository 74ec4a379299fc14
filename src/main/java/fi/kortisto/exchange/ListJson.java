package fi.kortisto.exchange;

import fi.kortisto.model.LeftOut;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRun;
import fi.kortisto.model.ListTally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * What the command line tells of lists with {@code --json}; names are stable, the streams stay
 * open.
 */
public final class ListJson {

  private ListJson() {}

  /**
   * Who would be on a list: {@code chosen, included, leftOut} (an array of {@code reason, count})
   * and {@code persons} (of those left out {@code id, name, reason}; the first of them).
   */
  public static void preview(ListPreview preview, OutputStream out) throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  write(json, preview.tally());
                  json.array("persons", preview.leftOut(), left -> write(json, left));
                }));
  }

  private static void write(JsonText json, LeftOut left) {
    json.put("id", left.subject().value());
    json.put("name", left.name());
    json.put("reason", left.reason().code());
  }

  /** A list that was drawn: {@code number, chosen, included, leftOut}. */
  public static void drawn(long number, ListTally tally, OutputStream out) throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  json.put("number", number);
                  write(json, tally);
                }));
  }

  private static void write(JsonText json, ListTally tally) {
    json.put("chosen", tally.chosen());
    json.put("included", tally.included());
    json.array(
        "leftOut",
        List.copyOf(tally.leftOut().entrySet()),
        (Map.Entry<LeftOutReason, Integer> reason) -> {
          json.put("reason", reason.getKey().code());
          json.put("count", reason.getValue());
        });
  }

  /**
   * The lists that were drawn: {@code number, day, name, purpose, channel, form, chosen, included,
   * leftOut, user}.
   */
  public static void history(List<ListRun> runs, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(runs, run -> write(json, run)));
  }

  private static void write(JsonText json, ListRun run) {
    json.put("number", run.id());
    json.put("day", run.day());
    json.put("name", run.order().name());
    json.put("purpose", run.order().purpose().code());
    json.put("channel", run.order().channel().code());
    json.put("form", run.form().code());
    write(json, run.tally());
    json.put("user", run.login());
  }
}
