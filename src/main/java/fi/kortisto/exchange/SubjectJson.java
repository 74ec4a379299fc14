package fi.kortisto.exchange;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Source;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a person's file as JSON (RFC 8259), UTF-8, as {@code subject-file.schema.json} beside this
 * class describes it. Codes, ids and canonical values are stable; what is named {@code ...Label} or
 * {@code shown} is for people, in the language asked for. Days are ISO 8601, instants UTC.
 */
public final class SubjectJson {

  private final JsonText json;
  private final Language language;

  private SubjectJson(JsonText json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Writes the file as it is, which for {@link SubjectExport.Kind#PORTABILITY} must have been
   * narrowed before; the stream stays open.
   */
  public static void write(
      SubjectFile file, SubjectExport.Kind kind, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> new SubjectJson(json, language).write(file, kind));
  }

  private void write(SubjectFile file, SubjectExport.Kind kind) {
    json.object(
        () -> {
          json.put("format", "kortisto-subject-file");
          json.put("version", 1);
          json.put("kind", kind.code());
          json.put("inLanguage", language.code());
          write(file.subject());
          json.object("controller", () -> write(file.controller()));
          json.array("registers", file.parts(), this::write);
          json.array("attachments", file.attachments(), attachment -> write(file, attachment));
          json.array("bans", file.bans(), ban -> writeBan(json, ban));
          json.array("history", file.history(), change -> write(file, change));
          json.array("log", file.log(), this::write);
          json.put("anchor", file.anchor().toString());
        });
  }

  private void write(Subject subject) {
    json.put("id", subject.id().value());
    json.put("displayName", subject.displayName());
    json.put("organisation", subject.organisation());
    json.put("town", subject.town());
    json.put("language", subject.language().code());
    json.put("protectedAddress", subject.protectedAddress());
    json.put("restricted", subject.restricted());
    json.put("createdAt", subject.createdAt());
  }

  private void write(Controller controller) {
    json.put("name", controller.name());
    json.put("businessId", controller.businessId());
    json.put("address", controller.address().canonical());
    json.put("email", controller.email());
    json.put("phone", controller.phone());
    json.put("contact", controller.contact());
    json.put("dataProtectionOfficer", controller.dataProtectionOfficer());
  }

  private void write(RegisterPart part) {
    Register register = part.register();
    json.put("id", register.id().value());
    json.put("template", register.templateId());
    json.put("name", register.name().in(language));
    json.put("role", JsonText.code(register.content().role()));
    json.put("memberSince", part.memberSince());
    json.array("data", part.data(), datum -> write(register, datum));
    json.array("entries", part.entries(), entry -> write(register, entry));
  }

  private void write(Register register, Datum datum) {
    json.put("number", datum.number());
    json.put("field", datum.field().code());
    json.put("fieldLabel", datum.field().label().in(language));
    json.put("category", datum.field().categoryCode());
    json.put("categoryLabel", register.categoryOf(datum.field()).label().in(language));
    json.put("type", JsonText.code(datum.field().type()));
    json.put("role", JsonText.code(datum.field().role()));
    json.put("value", datum.value());
    json.put("shown", FieldForms.show(datum.field(), datum.value(), language));
    json.put("label", datum.label());
    writeProvenance(register, datum.provenance());
    json.put("recordedAt", datum.recordedAt());
  }

  private void write(Register register, Entry entry) {
    json.put("id", entry.id());
    json.put("kind", JsonText.code(entry.kind()));
    json.put("at", entry.at().toString());
    entry
        .content()
        .ended()
        .ifPresentOrElse(end -> json.put("ended", end.toString()), () -> json.putNull("ended"));
    json.put("text", entry.text());
    json.object(
        "values", () -> entry.values().forEach((name, value) -> json.put(name.code(), value)));
    json.array("messages", entry.messages(), this::write);
    register
        .content()
        .categoryOf(entry.kind())
        .ifPresentOrElse(
            category -> json.put("category", category.code()), () -> json.putNull("category"));
    writeProvenance(register, entry.content().provenance());
    json.put("recordedAt", entry.recordedAt());
  }

  private void write(ChatMessage message) {
    message.at().ifPresentOrElse(at -> json.put("at", at.toString()), () -> json.putNull("at"));
    json.put("author", message.author());
    json.put("text", message.text());
  }

  private void writeProvenance(Register register, Provenance from) {
    writeSource(register, from.sourceCode());
    from.obtained()
        .ifPresentOrElse(day -> json.put("obtained", day), () -> json.putNull("obtained"));
    json.put("supplied", from.supplied());
  }

  private void writeSource(Register register, String code) {
    json.put("source", code);
    String label = register.sourceOf(code).map(Source::label).map(l -> l.in(language)).orElse(code);
    json.put("sourceLabel", label);
  }

  private void write(SubjectFile file, Attachment attachment) {
    json.put("id", attachment.id());
    json.put("name", attachment.name());
    json.put("type", attachment.mediaType());
    json.put("size", attachment.size());
    json.put("sha256", attachment.sha256());
    json.put("register", attachment.register().value());
    attachment
        .entry()
        .ifPresentOrElse(entry -> json.put("entry", entry), () -> json.putNull("entry"));
    file.parts().stream()
        .map(RegisterPart::register)
        .filter(register -> register.id().equals(attachment.register()))
        .findFirst()
        .ifPresent(register -> writeProvenance(register, attachment.provenance()));
    json.put("addedAt", attachment.addedAt());
  }

  static void writeBan(JsonText json, Ban ban) {
    json.put("id", ban.id());
    json.put("subject", ban.subject().value());
    json.put("purpose", ban.purpose().code());
    json.put("channel", ban.channel().code());
    json.put("from", ban.from());
    ban.until().ifPresentOrElse(day -> json.put("until", day), () -> json.putNull("until"));
    json.put("received", ban.received());
    json.put("recordedAt", ban.recordedAt());
    ban.withdrawn()
        .ifPresentOrElse(at -> json.put("withdrawn", at), () -> json.putNull("withdrawn"));
  }

  /** Without the name of the user who made the change. */
  private void write(SubjectFile file, PastChange change) {
    json.put("at", change.at());
    json.put("action", change.action().code());
    json.put("field", change.field());
    json.put(
        "fieldLabel",
        file.fieldOf(change.field()).map(field -> field.label().in(language)).orElse(""));
    PastValue before = change.before().orElseThrow();
    json.put("value", before.value());
    json.put("label", before.label());
    json.put("source", before.provenance().sourceCode());
    before
        .provenance()
        .obtained()
        .ifPresentOrElse(day -> json.put("obtained", day), () -> json.putNull("obtained"));
    json.put("supplied", before.provenance().supplied());
  }

  private void write(LogLine line) {
    json.put("at", line.at());
    json.put("action", line.action().code());
    json.put("purpose", line.purpose());
  }
}
