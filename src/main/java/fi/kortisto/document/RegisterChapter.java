package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.format.ContentWords;
import fi.kortisto.format.Spans;
import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Language;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the answer tells of one register, in the order of GDPR art. 15(1). */
final class RegisterChapter {

  private final RegisterPart part;
  private final RegisterContent content;
  private final AnswerOptions options;
  private final LetterText text;
  private final Items items;

  RegisterChapter(RegisterPart part, SubjectFile file, AnswerOptions options, LetterText text) {
    this.part = part;
    this.content = part.register().content();
    this.options = options;
    this.text = text;
    this.items = new Items(part, file, options, text);
  }

  /** What the template's section on a register is filled with. */
  Map<String, Object> view(int number) {
    View view = new View();
    view.put("number", number);
    view.put("heading", text.get("register.heading", content.name().in(language())));
    view.put("role", role());
    view.put("clients", clients());
    view.put("since", since());
    view.put("about", statement(RegisterText.DATA_SUBJECTS));
    view.put("purposes", content.purposes().stream().map(this::purpose).toList());
    view.put("categories", categories());
    view.put("missing", String.join(", ", emptyCategories()));
    view.put("tellsEntries", options.has(Inclusion.ENTRIES));
    view.put("entries", entries());
    view.put("recipients", recipients(RecipientKind.RECIPIENT));
    view.put("processors", recipients(RecipientKind.PROCESSOR));
    view.put("disclosures", statement(RegisterText.DISCLOSURES));
    view.put("transfers", transfers());
    view.put("storage", storage());
    view.put("otherSources", otherSources());
    view.put("unknownSources", unknownSources());
    view.put("automated", statement(RegisterText.AUTOMATED_DECISIONS));
    view.put("requests", statement(RegisterText.REQUESTS));
    return view.map();
  }

  private Language language() {
    return options.language();
  }

  private String role() {
    return switch (content.role()) {
      case CONTROLLER -> text.get("register.controller");
      case PROCESSOR -> text.get("register.processor");
    };
  }

  /** On whose behalf the register is kept: each of them is a controller of its own data. */
  private List<String> clients() {
    return switch (content.role()) {
      case CONTROLLER -> List.of();
      case PROCESSOR ->
          content.clients().stream()
              .map(
                  client ->
                      client.contact().isBlank()
                          ? client.name()
                          : client.name() + ", " + client.contact())
              .toList();
    };
  }

  private Map<String, Object> purpose(ProcessingPurpose purpose) {
    return Map.of(
        "label", purpose.label().in(language()),
        "basis", basis(purpose),
        "ground", purpose.ground().in(language()));
  }

  /** A processor has none of its own towards the person: its client does. */
  private String basis(ProcessingPurpose purpose) {
    return switch (content.role()) {
      case CONTROLLER -> text.get("basis." + purpose.basis().name().toLowerCase(Locale.ROOT));
      case PROCESSOR -> "";
    };
  }

  private List<Map<String, Object>> categories() {
    return content.categories().stream()
        .filter(category -> !dataOf(category).isEmpty())
        .map(
            category ->
                Map.<String, Object>of(
                    "label", category.label().in(language()),
                    "data", dataOf(category).stream().map(items::datum).toList()))
        .toList();
  }

  private List<Datum> dataOf(Category category) {
    return part.data().stream()
        .filter(datum -> datum.field().categoryCode().equals(category.code()))
        .toList();
  }

  private List<String> emptyCategories() {
    return content.categories().stream()
        .filter(category -> dataOf(category).isEmpty() && !hasEntries(category))
        .map(category -> category.label().in(language()))
        .toList();
  }

  private boolean hasEntries(Category category) {
    return part.entries().stream()
        .anyMatch(entry -> content.categoryOf(entry.kind()).filter(category::equals).isPresent());
  }

  private List<Map<String, Object>> entries() {
    return options.has(Inclusion.ENTRIES) ? items.entries(part.entries()) : List.of();
  }

  private List<String> recipients(RecipientKind kind) {
    return content.recipients().stream()
        .filter(recipient -> recipient.kind() == kind)
        .map(this::recipient)
        .toList();
  }

  private String recipient(Recipient recipient) {
    String label = recipient.label().in(language());
    if (!recipient.outsideEea()) {
      return label;
    }
    return recipient.safeguard().isBlank()
        ? text.get("recipient.outside-eea", label)
        : text.get("recipient.safeguarded", label, recipient.safeguard().in(language()));
  }

  /** Whether data leaves the EEA by the rules, and what the firm itself tells of it. */
  private List<String> transfers() {
    boolean some = content.recipients().stream().anyMatch(Recipient::outsideEea);
    return Stream.of(
            text.get(some ? "say.safeguards" : "say.no-transfers"),
            statement(RegisterText.TRANSFERS))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private String since() {
    String since = text.date(part.memberSince());
    return part.membership()
        .ended()
        .map(day -> text.get("register.since-ended", since, text.date(day)))
        .orElseGet(() -> text.get("register.since", since));
  }

  private List<Map<String, Object>> storage() {
    List<Map<String, Object>> rows = new ArrayList<>();
    new ContentWords(content, language())
        .storage()
        .forEach(
            (rule, categories) ->
                rows.add(
                    Map.of(
                        "groups", categories,
                        "time", time(rule),
                        "reason", rule.reason().in(language()))));
    return rows;
  }

  private String time(StorageRule rule) {
    if (rule.period().isPresent()) {
      return text.capital(Spans.of(rule, language()));
    }
    String open =
        rule.reason().isBlank()
            ? text.get("storage.while-needed")
            : text.get("storage.while-reason", text.word(rule.then()));
    return Spans.withFloor(open, rule, language());
  }

  /** The sources of what did not come from the person (art. 15(1)(g)). */
  private List<String> otherSources() {
    Register register = part.register();
    Stream<Provenance> ofEntries =
        part.entries().stream().map(entry -> entry.content().provenance());
    return Stream.concat(part.data().stream().map(Datum::provenance), ofEntries)
        .filter(from -> !from.supplied() && !items.isOfUnknownSource(from))
        .map(Provenance::sourceCode)
        .distinct()
        .filter(code -> !register.sourceOf(code).map(Source::person).orElse(false))
        .map(items::source)
        .distinct()
        .toList();
  }

  /** That of some items it is not known from whom they are, which they are, and of the others. */
  private List<String> unknownSources() {
    Stream<String> data =
        part.data().stream()
            .filter(datum -> items.isOfUnknownSource(datum.provenance()))
            .map(datum -> datum.field().label().in(language()));
    Stream<String> entries =
        part.entries().stream()
            .filter(entry -> items.isOfUnknownSource(entry.content().provenance()))
            .map(entry -> text.beginning(entry.kind()));
    List<String> names = Stream.concat(data, entries).distinct().toList();
    if (names.isEmpty()) {
      return List.of();
    }
    String unknown = text.get("source.unknown", String.join(", ", names));
    return otherSources().isEmpty() && hasItemsOfKnownSource()
        ? List.of(unknown, text.get("source.rest"))
        : List.of(unknown);
  }

  private boolean hasItemsOfKnownSource() {
    return part.data().stream().anyMatch(datum -> !items.isOfUnknownSource(datum.provenance()))
        || part.entries().stream()
            .anyMatch(entry -> !items.isOfUnknownSource(entry.content().provenance()));
  }

  private String statement(RegisterText which) {
    return content.text(which).map(label -> label.in(language())).orElse("");
  }
}
