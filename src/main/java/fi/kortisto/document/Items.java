package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one register's tables: each datum and entry with where and when it was got. */
final class Items {

  /** Names under which contact files give away where somebody lives. */
  private static final Set<String> WHEREABOUTS = Set.of("ADR", "LABEL", "GEO");

  private final RegisterPart part;
  private final Register register;
  private final SubjectFile file;
  private final AnswerOptions options;
  private final LetterText text;
  private final Map<ItemKey, StorageTerm> terms;

  Items(RegisterPart part, SubjectFile file, AnswerOptions options, LetterText text) {
    this.part = part;
    this.register = part.register();
    this.file = file;
    this.options = options;
    this.text = text;
    this.terms = StorageTerms.of(file, options.date());
  }

  Map<String, Object> datum(Datum datum) {
    return Map.of(
        "field", datum.field().label().in(options.language()),
        "label", label(datum.label()),
        "value", value(datum),
        "source", source(datum.sourceCode()),
        "supplied", supplied(datum),
        "until", until(ItemKey.of(datum)));
  }

  List<Map<String, Object>> entries(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::at)).map(this::entry).toList();
  }

  private Map<String, Object> entry(Entry entry) {
    return Map.of(
        "day", text.date(entry.at().toLocalDate()),
        "time", text.time(entry.at()),
        "kind", text.word(entry.kind()),
        "text", entry.text(),
        "particulars", particulars(entry),
        "messages", entry.messages().stream().map(this::message).toList(),
        "files", files(entry),
        "source", source(entry.sourceCode()),
        "supplied", supplied(entry.content().provenance()),
        "until", until(ItemKey.of(entry)));
  }

  private Map<String, Object> message(ChatMessage message) {
    String by =
        Stream.of(message.at().map(text::clock).orElse(""), message.author())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return Map.of("by", by, "words", message.text());
  }

  private String files(Entry entry) {
    return file.attachmentsOf(entry).stream()
        .map(Attachment::name)
        .collect(Collectors.joining(", "));
  }

  private String until(ItemKey item) {
    return Optional.ofNullable(terms.get(item))
        .flatMap(StorageTerm::day)
        .map(day -> text.get("item.until", text.date(day)))
        .orElseGet(() -> text.get("item.see-storage"));
  }

  private List<Map<String, Object>> particulars(Entry entry) {
    List<Map<String, Object>> particulars = new ArrayList<>();
    entry
        .content()
        .duration()
        .ifPresent(
            length ->
                particulars.add(
                    Map.of(
                        "name", text.get("item.duration"), "value", EntryForms.duration(length))));
    entry
        .values()
        .forEach(
            (particular, value) ->
                particulars.add(
                    Map.of(
                        "name",
                        text.word(particular),
                        "value",
                        EntryForms.show(particular, value, options.language()))));
    return particulars;
  }

  String source(String code) {
    if (code.isBlank()) {
      return text.get("item.source-unknown");
    }
    return register
        .sourceOf(code)
        .map(source -> source.label().in(options.language()))
        .orElse(code);
  }

  /** Whether the firm does not know from whom it has the item. */
  boolean isOfUnknownSource(Provenance provenance) {
    String code = provenance.sourceCode();
    return code.isBlank()
        ? !provenance.supplied()
        : register.sourceOf(code).filter(Source::isUnknown).isPresent();
  }

  private String supplied(Datum datum) {
    String key = suppliedBy(datum.provenance());
    return datum
        .obtained()
        .map(day -> text.get(key + "-on", text.date(day)))
        .orElseGet(
            () -> text.get(key + "-recorded", text.date(LetterText.day(datum.recordedAt()))));
  }

  /** Whether the person gave it, and when it was got. */
  String supplied(Provenance provenance) {
    String key = suppliedBy(provenance);
    return provenance
        .obtained()
        .map(day -> text.get(key + "-on", text.date(day)))
        .orElseGet(() -> text.get(key));
  }

  private String suppliedBy(Provenance provenance) {
    if (register.sourceOf(provenance.sourceCode()).filter(Source::isUnknown).isPresent()) {
      return "item.of-unknown";
    }
    return provenance.supplied() ? "item.supplied" : "item.not-supplied";
  }

  private String label(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "work", "home", "cell", "fax" -> text.get("label." + label.toLowerCase(Locale.ROOT));
      default -> label;
    };
  }

  private String value(Datum datum) {
    if (datum.field().sensitive() && !options.has(Inclusion.SENSITIVE_FIELDS)) {
      return text.get("item.sensitive");
    }
    if (isProtected(datum)) {
      return text.get("item.protected");
    }
    if (datum.isHidden()) {
      return text.get("item.sensitive");
    }
    if (datum.field().type() == FieldType.IMAGE) {
      return attachmentName(datum.value());
    }
    return FieldForms.show(datum.field(), datum.value(), options.language());
  }

  private boolean isProtected(Datum datum) {
    return file.subject().protectedAddress()
        && !options.has(Inclusion.PROTECTED_ADDRESS)
        && tellsWhereabouts(datum);
  }

  private static boolean tellsWhereabouts(Datum datum) {
    Field field = datum.field();
    return field.type() == FieldType.ADDRESS
        || field.role() == FieldRole.POST_ADDRESS
        || field.role() == FieldRole.OTHER
            && WHEREABOUTS.contains(datum.label().toUpperCase(Locale.ROOT));
  }

  private String attachmentName(String id) {
    return file.attachments().stream()
        .filter(attachment -> Long.toString(attachment.id()).equals(id))
        .findFirst()
        .map(Attachment::name)
        .orElse(id);
  }
}
