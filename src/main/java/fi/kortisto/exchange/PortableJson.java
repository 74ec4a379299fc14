package fi.kortisto.exchange;

import fi.kortisto.exchange.SubjectCopy.LeftOut;
import fi.kortisto.format.Words;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes what a person takes along to another controller (GDPR art. 20(1)) as a JSContact Card (RFC
 * 9553), UTF-8, as {@code portable-file.schema.json} beside this class describes it. Any program
 * that knows JSContact reads the contact; what that has no place for stands in the vendor's
 * properties {@code kortisto.fi:...} (1.8.1), which others leave alone.
 */
final class PortableJson {

  private static final String PREFIX = "kortisto.fi:";
  private static final String KEYWORDS = "CATEGORIES";

  private final JsonText json;
  private final Language language;
  private final SubjectCopy copy;
  private final SubjectFile file;
  private final ContactPlaces places;
  private final ItemJson items;

  private PortableJson(JsonText json, Language language, SubjectCopy copy, ContactPlaces places) {
    this.json = json;
    this.language = language;
    this.copy = copy;
    this.file = copy.file();
    this.places = places;
    this.items = new ItemJson(json, language);
  }

  /** Writes the file; the stream stays open. */
  static void write(
      SubjectCopy copy, Language language, SubjectExport.AttachmentBytes bytes, OutputStream out)
      throws IOException, DomainException {
    ContactPlaces places = new ContactPlaces(copy.file());
    ContactPictures pictures = ContactPictures.read(places, bytes);
    JsonText.write(
        out,
        json ->
            new PortableJson(json, language, copy, places)
                .write(new ContactJson(json, language, places, pictures)));
  }

  private void write(ContactJson contact) {
    json.object(
        () -> {
          json.put("@type", "Card");
          json.put("version", "1.0");
          json.put("uid", "urn:uuid:" + uuid());
          json.put("prodId", "Kortisto");
          json.put("kind", "individual");
          json.put("language", language.code());
          contact.write();
          writeKeywords();
          json.object(PREFIX + "file", this::writeFile);
          json.array(PREFIX + "registers", file.parts(), this::write);
          json.array(PREFIX + "attachments", file.attachments(), this::write);
        });
  }

  /** The same for every file of the same person from the same firm. */
  private UUID uuid() {
    String name = file.controller().businessId() + "/" + file.subject().id().value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void writeKeywords() {
    List<String> keywords =
        file.data()
            .filter(datum -> datum.field().role() == FieldRole.OTHER)
            .filter(datum -> datum.label().equals(KEYWORDS))
            .flatMap(datum -> Stream.of(datum.value().split(",")))
            .map(String::strip)
            .filter(keyword -> !keyword.isEmpty())
            .distinct()
            .toList();
    if (!keywords.isEmpty()) {
      json.object("keywords", () -> keywords.forEach(keyword -> json.put(keyword, true)));
    }
  }

  private void writeFile() {
    json.put("format", "kortisto-portable-file");
    json.put("version", 1);
    json.put("kind", copy.kind().code());
    json.put("article", "20");
    json.put("made", file.anchor().date());
    json.object("controller", () -> items.write(file.controller()));
    json.array("leftOut", copy.leftOut(), this::write);
    json.put("anchor", file.anchor().toString());
  }

  private void write(LeftOut left) {
    json.put("id", left.register().id().value());
    json.put("name", left.register().name().in(language));
    json.put("reason", JsonText.code(left.why()));
    json.put("reasonLabel", Words.of(language).of(left.why()));
  }

  private void write(RegisterPart part) {
    json.put("id", part.register().id().value());
    json.put("template", part.register().templateId());
    json.put("name", part.register().name().in(language));
    json.array("data", places.without(part), this::write);
    json.array("entries", part.entries(), this::write);
  }

  private void write(Datum datum) {
    items.write(datum);
    json.put("obtained", datum.obtained());
  }

  private void write(Entry entry) {
    items.write(entry);
    json.put("obtained", entry.content().provenance().obtained());
    json.put("supplied", entry.supplied());
  }

  private void write(Attachment attachment) {
    items.write(attachment);
    json.put("obtained", attachment.provenance().obtained());
    json.put("supplied", attachment.provenance().supplied());
  }
}
