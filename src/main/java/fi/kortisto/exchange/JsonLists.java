package fi.kortisto.exchange;

import fi.kortisto.format.DifferenceWords;
import fi.kortisto.format.UseWords;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportedRows;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.model.SuspicionReason;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.UseRule;
import fi.kortisto.model.User;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The lists that the command line prints with {@code --json}: UTF-8, one top-level array of
 * objects, names stable. Ids are numbers, days ISO 8601, instants UTC, what is not known is null.
 * The streams stay open.
 */
public final class JsonLists {

  private JsonLists() {}

  /**
   * What was found: {@code id, name, organisation, town, language, bans, protectedAddress,
   * restricted}; {@code bans} is the number that stand today.
   */
  public static void subjects(List<Subject> subjects, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(subjects, subject -> write(json, subject)));
  }

  private static void write(JsonText json, Subject subject) {
    json.put("id", subject.id().value());
    json.put("name", subject.displayName());
    json.put("organisation", subject.organisation());
    json.put("town", subject.town());
    json.put("language", subject.language().code());
    json.put("bans", subject.bans());
    json.put("protectedAddress", subject.protectedAddress());
    json.put("restricted", subject.restricted());
  }

  /**
   * Pairs of persons who may be one: {@code score, strength, reasons, subjects}, of which there are
   * two, each as {@link #subjects} writes them.
   */
  public static void suspects(List<SuspectPair> pairs, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(pairs, pair -> write(json, pair)));
  }

  private static void write(JsonText json, SuspectPair pair) {
    Suspicion suspicion = pair.suspicion();
    json.put("score", suspicion.score());
    json.put("strength", suspicion.strength().code());
    json.array("reasons", suspicion.reasons().stream().map(SuspicionReason::code).toList());
    json.array("subjects", List.of(pair.subject(), pair.other()), one -> write(json, one));
  }

  /**
   * Rows of the access log: {@code number, at, user, action, register, subject, purpose, fields,
   * count, done}.
   */
  public static void log(List<LogRow> rows, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(rows, row -> write(json, row)));
  }

  /** As {@link #log(List, OutputStream)}, of rows that come some at a time. */
  static void log(ExportedRows rows, OutputStream out) throws IOException, DomainException {
    try (JsonText json = new JsonText(out)) {
      json.beginArray();
      rows.<RuntimeException>each(row -> json.object(() -> write(json, row)));
      json.endArray();
    } catch (JacksonException notTaken) {
      throw new IOException(notTaken);
    }
  }

  private static void write(JsonText json, LogRow row) {
    json.put("number", row.number());
    json.put("at", row.at());
    json.put("user", row.login());
    json.put("action", row.action().code());
    putId(json, "register", row.register().map(RegisterId::value));
    putId(json, "subject", row.subject().map(SubjectId::value));
    json.put("purpose", row.purpose());
    json.array("fields", row.fields());
    json.put("count", row.count());
    json.put("done", row.done());
  }

  /**
   * Imports that were done: {@code batch, kind, register, file, source, obtained, at, user, counts:
   * {new, changed, unchanged, skipped}, undone}; {@code kind} is {@code contacts} or {@code bans}.
   */
  public static void imports(List<ImportBatch> batches, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(batches, batch -> write(json, batch)));
  }

  private static void write(JsonText json, ImportBatch batch) {
    json.put("batch", batch.id());
    json.put("kind", batch.kind().code());
    putId(json, "register", batch.register().map(RegisterId::value));
    json.put("file", batch.fileName());
    json.put("source", batch.sourceCode());
    json.put("obtained", batch.obtained());
    json.put("at", batch.at());
    json.put("user", batch.login());
    json.object(
        "counts",
        () -> {
          json.put("new", batch.counts().added());
          json.put("changed", batch.counts().changed());
          json.put("unchanged", batch.counts().unchanged());
          json.put("skipped", batch.counts().skipped());
        });
    json.put("undone", batch.undone());
  }

  /**
   * When and for what a person's data was consulted: {@code at, action, purpose, user}; the user is
   * null unless there was a reason to give the names.
   */
  public static void logExtract(List<LogExtractLine> lines, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(lines, line -> write(json, line)));
  }

  private static void write(JsonText json, LogExtractLine line) {
    json.put("at", line.line().at());
    json.put("action", line.line().action().code());
    json.put("purpose", line.line().purpose());
    json.put("user", Optional.of(line.login()).filter(login -> !login.isEmpty()));
  }

  /**
   * Disclosures: {@code id, register, recipient, name, address, email, day, fields, why, basis,
   * outsideEea, safeguard}, as they also stand in a person's file, and {@code persons}.
   */
  public static void disclosures(List<Disclosure> disclosures, Language language, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json ->
            json.array(
                disclosures,
                disclosure -> {
                  new DealingsJson(json, language).write(disclosure);
                  json.put("persons", disclosure.persons());
                }));
  }

  /**
   * Bans: {@code id, subject, purpose, channel, from, until, received, statedBy, evidence,
   * recordedAt, withdrawn}, as they also stand in a person's file.
   */
  public static void bans(List<Ban> bans, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(bans, ban -> SubjectJson.writeBan(json, ban)));
  }

  /**
   * The ledger of a person's consents: {@code register, purpose, channel, given, withdrawn, until,
   * statedBy, received, evidence}; of {@code given} and {@code withdrawn} one is the day, the other
   * null.
   */
  public static void consents(List<ConsentAct> ledger, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(ledger, new DealingsJson(json, language)::write));
  }

  /**
   * Holds on a person's items: {@code id, item, ground, groundLabel, until, expected, note,
   * request, recorded, ended, endReason}; one that stands by itself has id 0.
   */
  public static void holds(List<Hold> holds, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(holds, new DealingsJson(json, language)::write));
  }

  /**
   * What a person's data may be used for: {@code purpose, channel, permit, reason, why, ban};
   * {@code ban} is the number of the one that decides, or null.
   */
  public static void uses(UseRule rule, Language language, OutputStream out) throws IOException {
    UseWords words = new UseWords(language);
    JsonText.write(
        out,
        json ->
            json.array(
                List.of(BanPurpose.values()).stream()
                    .flatMap(use -> roads(use).stream().map(road -> new Use(use, road)))
                    .toList(),
                use -> {
                  UseAnswer answer = rule.mayWe(use.purpose(), use.channel());
                  json.put("purpose", use.purpose().code());
                  json.put("channel", use.channel().code());
                  json.put("permit", answer.permit().code());
                  json.put("reason", answer.reason().code());
                  json.put("why", words.why(use.purpose(), answer));
                  putId(json, "ban", answer.ban().map(Ban::id));
                }));
  }

  private record Use(BanPurpose purpose, BanChannel channel) {}

  private static List<BanChannel> roads(BanPurpose use) {
    return use.isByChannel() ? BanChannel.ROADS : List.of(BanChannel.ANY);
  }

  /** A deadline: {@code received, extended, due, reason}; days by ISO 8601. */
  public static void deadline(Deadline deadline, String reason, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  json.put("received", deadline.received());
                  json.put("extended", deadline.extended());
                  json.put("due", deadline.due());
                  json.put("reason", reason);
                }));
  }

  /** Users: {@code login, role, active, commitment, lastSignIn}. */
  public static void users(List<User> users, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(users, user -> write(json, user)));
  }

  private static void write(JsonText json, User user) {
    json.put("login", user.login());
    json.put("role", user.role().code());
    json.put("active", user.active());
    user.commitment()
        .ifPresentOrElse(day -> json.put("commitment", day), () -> json.putNull("commitment"));
    user.lastSignIn()
        .ifPresentOrElse(at -> json.put("lastSignIn", at), () -> json.putNull("lastSignIn"));
  }

  /** Registers: {@code id, name, template, role}, the name in the language asked for. */
  public static void registers(List<Register> registers, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(registers, register -> write(json, register, language)));
  }

  private static void write(JsonText json, Register register, Language language) {
    json.put("id", register.id().value());
    json.put("name", register.name().in(language));
    json.put("template", register.templateId());
    json.put("role", JsonText.code(register.content().role()));
  }

  /**
   * Templates: {@code id, name, description, role, builtIn}, the texts in the language asked for.
   */
  public static void templates(
      List<RegisterTemplate> templates, Language language, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(templates, template -> write(json, template, language)));
  }

  private static void write(JsonText json, RegisterTemplate template, Language language) {
    json.put("id", template.id());
    json.put("name", template.content().name().in(language));
    json.put("description", template.description().in(language));
    json.put("role", JsonText.code(template.content().role()));
    json.put("builtIn", Templates.ids().contains(template.id()));
  }

  /**
   * How notices stand: {@code register, name, version, published, outOfDate, differences}; version
   * and day are null where none was published, the differences sentences in the language asked for.
   */
  public static void notices(List<NoticeState> states, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(states, state -> write(json, state, language)));
  }

  private static void write(JsonText json, NoticeState state, Language language) {
    json.put("register", state.register().id().value());
    json.put("name", state.register().name().in(language));
    Optional<NoticeVersion> newest = state.versions().stream().findFirst();
    putId(json, "version", newest.map(version -> (long) version.number()));
    newest.ifPresentOrElse(
        version -> json.put("published", version.published()), () -> json.putNull("published"));
    json.put("outOfDate", state.isOutOfDate());
    DifferenceWords words = new DifferenceWords(language);
    json.array("differences", state.differences().stream().map(words::of).toList());
  }

  static void putId(JsonText json, String name, Optional<Long> id) {
    id.ifPresentOrElse(value -> json.put(name, value), () -> json.putNull(name));
  }
}
