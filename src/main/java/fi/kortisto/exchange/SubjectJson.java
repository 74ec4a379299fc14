package fi.kortisto.exchange;

import fi.kortisto.format.TermWords;
import fi.kortisto.format.Words;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the copy of all that is held about a person (GDPR art. 15(3)) as JSON (RFC 8259), UTF-8,
 * as {@code subject-file.schema.json} beside this class describes it, with what art. 15(1) has told
 * of each register and the day on which each item goes. Codes, ids and canonical values are stable;
 * what is named {@code ...Label} or {@code shown} is for people, in the language asked for. Days
 * are ISO 8601, instants UTC.
 */
public final class SubjectJson {

  private final JsonText json;
  private final ItemJson items;
  private final RegisterFactsJson facts;
  private final Language language;
  private final Map<ItemKey, StorageTerm> terms;
  private final TermWords termWords;

  private SubjectJson(JsonText json, SubjectFile file, Language language) {
    LocalDate read = file.anchor().date();
    this.terms = StorageTerms.of(file, read);
    this.termWords = new TermWords(language, read);
    this.json = json;
    this.items = new ItemJson(json, language);
    this.facts = new RegisterFactsJson(json, language);
    this.language = language;
  }

  /** Writes the file, all of it; the stream stays open. */
  public static void write(SubjectFile file, Language language, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> new SubjectJson(json, file, language).write(file));
  }

  private void write(SubjectFile file) {
    json.object(
        () -> {
          json.put("format", "kortisto-subject-file");
          json.put("version", 1);
          json.put("kind", ExportKind.ACCESS.code());
          json.put("article", "15(3)");
          json.put("inLanguage", language.code());
          write(file.subject());
          json.object("controller", () -> items.write(file.controller()));
          json.array("registers", file.parts(), this::write);
          json.array("attachments", file.attachments(), attachment -> write(file, attachment));
          json.array("bans", file.bans(), ban -> writeBan(json, ban));
          json.array("history", file.history(), change -> write(file, change));
          new DealingsJson(json, language).write(file.dealings());
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

  private void write(RegisterPart part) {
    Register register = part.register();
    json.put("id", register.id().value());
    json.put("template", register.templateId());
    json.put("name", register.name().in(language));
    json.put("role", JsonText.code(register.content().role()));
    json.put("memberSince", part.memberSince());
    json.put("relationEnded", part.membership().ended());
    facts.write(register);
    json.array("data", part.data(), datum -> write(part, datum));
    json.array("entries", part.entries(), entry -> write(part, entry));
  }

  private void write(RegisterPart part, Datum datum) {
    Register register = part.register();
    items.write(datum);
    json.put("category", datum.field().categoryCode());
    json.put("categoryLabel", register.categoryOf(datum.field()).label().in(language));
    writeProvenance(register, datum.provenance());
    json.put("recordedAt", datum.recordedAt());
    writeTerm(ItemKey.of(datum));
  }

  private void write(RegisterPart part, Entry entry) {
    Register register = part.register();
    items.write(entry);
    json.put("category", register.content().categoryOf(entry.kind()).map(Category::code));
    writeProvenance(register, entry.content().provenance());
    json.put("recordedAt", entry.recordedAt());
    writeTerm(ItemKey.of(entry));
  }

  private void writeTerm(ItemKey item) {
    Optional<StorageTerm> term = Optional.ofNullable(terms.get(item));
    json.put("storageEnd", term.flatMap(StorageTerm::day));
    json.put("storageReason", term.map(termWords::of));
  }

  private void writeProvenance(Register register, Provenance from) {
    writeSource(register, from.sourceCode());
    json.put("obtained", from.obtained());
    json.put("supplied", from.supplied());
  }

  private void writeSource(Register register, String code) {
    json.put("source", code);
    String label = register.sourceOf(code).map(Source::label).map(l -> l.in(language)).orElse(code);
    json.put("sourceLabel", label);
  }

  private void write(SubjectFile file, Attachment attachment) {
    items.write(attachment);
    Optional<RegisterPart> part =
        file.parts().stream()
            .filter(one -> one.register().id().equals(attachment.register()))
            .findFirst();
    part.ifPresent(one -> writeProvenance(one.register(), attachment.provenance()));
    json.put("addedAt", attachment.addedAt());
    writeTerm(ItemKey.of(attachment));
  }

  static void writeBan(JsonText json, Ban ban) {
    json.put("id", ban.id());
    json.put("subject", ban.subject().value());
    json.put("purpose", ban.purpose().code());
    json.put("channel", ban.channel().code());
    json.put("from", ban.from());
    json.put("until", ban.until());
    json.put("received", ban.received());
    json.put("statedBy", ban.statedBy().code());
    json.put("evidence", ban.evidence());
    json.put("recordedAt", ban.recordedAt());
    json.put("withdrawn", ban.withdrawn());
  }

  /** Without the name of the user who made the change. */
  private void write(SubjectFile file, PastChange change) {
    json.put("at", change.at());
    json.put("action", change.action().code());
    json.put("field", change.field());
    json.put("fieldLabel", fieldLabel(file, change));
    PastValue before = change.before().orElseThrow();
    json.put("value", before.value());
    json.put("label", before.label());
    json.put("source", before.provenance().sourceCode());
    json.put("obtained", before.provenance().obtained());
    json.put("supplied", before.provenance().supplied());
  }

  private String fieldLabel(SubjectFile file, PastChange change) {
    return change
        .entryKind()
        .map(kind -> Words.of(language).of(kind))
        .or(() -> file.fieldOf(change.field()).map(field -> field.label().in(language)))
        .orElse("");
  }

  private void write(LogLine line) {
    json.put("at", line.at());
    json.put("action", line.action().code());
    json.put("purpose", line.purpose());
  }
}
