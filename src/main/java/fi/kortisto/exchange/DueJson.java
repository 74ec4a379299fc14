package fi.kortisto.exchange;

import fi.kortisto.model.DueWork;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.RequestStatistics;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What waits and what was done in a year, as the command line prints them with {@code --json}, by
 * the rules of {@link JsonLists}.
 */
public final class DueJson {

  private DueJson() {}

  /**
   * What waits: an object of {@code today, unanswered, late, soon} and the arrays {@code requests}
   * (as in {@link RequestsJson#list}), {@code untold}, {@code passOns}, {@code restrictions},
   * {@code released}, {@code holds} (to be looked at) and {@code notices}.
   */
  public static void work(DueWork work, Language language, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.object(() -> write(json, work, language)));
  }

  private static void write(JsonText json, DueWork work, Language language) {
    json.put("today", work.today());
    json.put("unanswered", work.unanswered());
    json.put("late", work.late());
    json.put("soon", work.soon());
    json.array(
        "requests", work.requests(), request -> RequestsJson.write(json, request, work.today()));
    json.array("untold", work.untold(), one -> write(json, one));
    json.array("passOns", work.passOns(), new DealingsJson(json, language)::write);
    json.array("restrictions", work.restrictions(), one -> write(json, one));
    json.array("released", work.released(), one -> write(json, one));
    json.array("holds", work.holds(), one -> write(json, one, language));
    json.array("notices", work.notices(), state -> write(json, state, language));
  }

  private static void write(JsonText json, DueWork.UntoldExtension one) {
    json.put("request", one.request().value());
    json.put("name", one.name());
    json.put("by", one.by());
  }

  private static void write(JsonText json, DueWork.NamedRestriction one) {
    json.put("subject", one.restriction().subject().value());
    json.put("name", one.name());
    JsonLists.putId(json, "request", one.restriction().request().map(request -> request.value()));
    json.put("ground", one.restriction().ground().code());
    json.put("from", one.restriction().from());
    json.put("told", one.restriction().told());
  }

  private static void write(JsonText json, DueWork.ReleasedErasure one) {
    json.put("request", one.request().value());
    json.put("subject", one.subject().value());
    json.put("name", one.name());
    json.put("items", one.items());
  }

  private static void write(JsonText json, DueWork.NamedHold one, Language language) {
    json.put("subject", one.subject().value());
    json.put("name", one.name());
    new DealingsJson(json, language).write(one.hold());
  }

  private static void write(JsonText json, NoticeState state, Language language) {
    json.put("register", state.register().id().value());
    json.put("name", state.register().name().in(language));
    json.put("published", state.isPublished());
    json.put("outOfDate", state.isOutOfDate());
  }

  /**
   * A year's requests: an object of {@code year, received} and the array {@code kinds} of {@code
   * kind, received, inTime, late, open, refused, extended, withdrawn}.
   */
  public static void statistics(RequestStatistics statistics, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.object(() -> write(json, statistics)));
  }

  private static void write(JsonText json, RequestStatistics statistics) {
    json.put("year", statistics.year());
    json.put("received", statistics.received());
    json.array("kinds", statistics.lines(), line -> write(json, line));
  }

  private static void write(JsonText json, RequestStatistics.Line line) {
    json.put("kind", line.kind().code());
    json.put("received", line.received());
    json.put("inTime", line.inTime());
    json.put("late", line.late());
    json.put("open", line.open());
    json.put("refused", line.refused());
    json.put("extended", line.extended());
    json.put("withdrawn", line.withdrawn());
  }
}
