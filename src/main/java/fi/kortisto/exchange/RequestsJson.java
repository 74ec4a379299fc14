package fi.kortisto.exchange;

import fi.kortisto.format.DeadlineWords;
import fi.kortisto.format.EffectWords;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ItemWords;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.Extension;
import fi.kortisto.model.Identification;
import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestFile;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.SubjectId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The requests as the command line prints them with {@code --json}, by the rules of {@link
 * JsonLists}. Kinds, states and grounds stand as their codes; sentences are in the language asked
 * for.
 */
public final class RequestsJson {

  private RequestsJson() {}

  /**
   * Rows of a list: {@code id, kind, state, outcome, subject, name, received, due, daysLeft,
   * extended, answered, handler}; {@code daysLeft} is negative past the last day and null once the
   * request is answered or closed.
   */
  public static void list(List<DueRequest> requests, LocalDate today, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.array(requests, request -> write(json, request, today)));
  }

  static void write(JsonText json, DueRequest request, LocalDate today) {
    json.put("id", request.id().value());
    json.put("kind", request.kind().code());
    json.put("state", request.state().code());
    json.put("outcome", request.outcome().map(outcome -> outcome.code()));
    JsonLists.putId(json, "subject", request.subject().map(SubjectId::value));
    json.put("name", request.name());
    json.put("received", request.received());
    json.put("due", request.due());
    JsonLists.putId(
        json,
        "daysLeft",
        request.state().isUnanswered()
            ? Optional.of(request.daysLeft(today))
            : Optional.<Long>empty());
    json.put("extended", request.extended());
    json.put("answered", request.answered());
    json.put("handler", request.handler());
  }

  /**
   * A request with all that belongs to it: what a person's file has of it, and {@code subject,
   * language, address, email, authority, registers, handler, due, dueReason, extensionReasons,
   * identityOn, identityNote, queries, refusal, explanation, effects, letters, passedOn, waiting,
   * files, steps}. The effects are sentences.
   */
  public static void one(RequestView view, LocalDate today, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> json.object(() -> write(json, view, today, language)));
  }

  private static void write(JsonText json, RequestView view, LocalDate today, Language language) {
    RequestCase request = view.request();
    DealingsJson dealings = new DealingsJson(json, language);
    Deadline deadline = request.deadline(today);
    EffectWords effects = new EffectWords(view.registers(), language);
    dealings.write(request);
    JsonLists.putId(json, "subject", request.subject().map(SubjectId::value));
    json.put("language", request.content().language().code());
    json.put("address", request.content().from().address().canonical());
    json.put("email", request.content().from().email());
    json.put("authority", request.content().representative().map(by -> by.authority()));
    json.array("registers", view.registers(), register -> write(json, register, language));
    json.put("handler", request.handler());
    json.put("due", deadline.due());
    json.put("dueReason", new DeadlineWords(language).of(deadline));
    json.put("extensionReasons", request.extension().map(Extension::reasons));
    json.put("identityOn", request.identification().map(Identification::on));
    json.put("identityNote", request.identification().map(Identification::note));
    json.array("queries", request.queries(), query -> write(json, query));
    putRefusal(json, request.decision().flatMap(Decision::refusal));
    json.put("explanation", request.decision().map(Decision::explanation).orElse(""));
    json.array("effects", view.effects().stream().map(effects::of).toList());
    json.array("letters", view.letters(), dealings::write);
    json.array("passedOn", view.passedOn(), dealings::write);
    json.array("waiting", view.waiting(), dealings::write);
    json.array("files", view.files(), file -> write(json, file));
    json.array("steps", view.steps(), step -> write(json, step));
  }

  private static void write(JsonText json, Register register, Language language) {
    json.put("id", register.id().value());
    json.put("name", register.name().in(language));
  }

  private static void write(JsonText json, IdentityQuery query) {
    json.put("asked", query.asked());
    json.put("doubt", query.doubt());
    json.put("answered", query.answered());
  }

  private static void write(JsonText json, RequestFile file) {
    json.put("id", file.id());
    json.put("name", file.name());
    json.put("mediaType", file.mediaType());
    json.put("size", file.size());
    json.put("sha256", file.sha256());
  }

  private static void write(JsonText json, RequestStep step) {
    json.put("at", step.at());
    json.put("user", step.login());
    json.put("state", step.state().code());
    json.put("note", step.note());
  }

  private static void putRefusal(JsonText json, Optional<Refusal> refusal) {
    refusal.ifPresentOrElse(
        why -> json.object("refusal", () -> write(json, why)), () -> json.putNull("refusal"));
  }

  private static void write(JsonText json, Refusal why) {
    json.put("ground", why.ground().code());
    json.put("law", why.ground().law());
    json.put("reason", why.reason());
    json.put("until", why.until());
  }

  /**
   * The lines of a decision sheet: {@code item, register, field, label, value, holds, verdict,
   * refusal}; {@code verdict} and {@code refusal} are what the rules propose, {@code value} is null
   * where it is sensitive.
   */
  public static void sheet(DecisionSheet sheet, Language language, OutputStream out)
      throws IOException {
    List<Register> registers = sheet.lines().stream().map(SheetLine::register).distinct().toList();
    ItemWords words = new ItemWords(registers, language);
    JsonText.write(
        out, json -> json.array(sheet.lines(), line -> write(json, line, words, language)));
  }

  private static void write(JsonText json, SheetLine line, ItemWords words, Language language) {
    json.put("item", line.key().code());
    json.put("register", line.register().id().value());
    json.put("field", line.item().field());
    json.put("label", words.of(line.item()));
    json.put("value", value(line.item(), language));
    json.array("holds", line.holds(), new DealingsJson(json, language)::write);
    ItemRuling proposal = line.proposal();
    json.put("verdict", proposal.verdict().code());
    putRefusal(json, proposal.refusal());
  }

  private static Optional<String> value(SheetItem item, Language language) {
    return switch (item) {
      case SheetItem.OfDatum(var datum) ->
          datum.field().sensitive()
              ? Optional.empty()
              : Optional.of(FieldForms.show(datum.field(), datum.value(), language));
      case SheetItem.OfEntry(var entry) -> Optional.of(entry.text());
      case SheetItem.OfFile(var file) -> Optional.of(file.name());
    };
  }
}
