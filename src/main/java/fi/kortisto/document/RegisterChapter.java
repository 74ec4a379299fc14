package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Language;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SubjectFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    view.put("since", text.get("register.since", text.date(part.memberSince())));
    view.put("about", statement(RegisterText.DATA_SUBJECTS));
    view.put("purposes", content.purposes().stream().map(this::purpose).toList());
    view.put("categories", categories());
    view.put("missing", String.join(", ", emptyCategories()));
    view.put("tellsEntries", options.has(Inclusion.ENTRIES));
    view.put("entries", entries());
    view.put("recipients", content.recipients().stream().map(this::recipient).toList());
    view.put("disclosures", statement(RegisterText.DISCLOSURES));
    view.put("transfers", transfers());
    view.put("storage", content.categories().stream().map(this::storage).toList());
    view.put("otherSources", otherSources());
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

  private Map<String, Object> purpose(ProcessingPurpose purpose) {
    return Map.of(
        "label", purpose.label().in(language()),
        "basis", text.get("basis." + purpose.basis().name().toLowerCase(Locale.ROOT)));
  }

  private List<Map<String, Object>> categories() {
    return content.categories().stream()
        .filter(category -> !dataOf(category).isEmpty())
        .map(
            category ->
                Map.<String, Object>of(
                    "label", category.label().in(language()),
                    "data",
                        dataOf(category).stream()
                            .map(datum -> items.datum(datum, category))
                            .toList()))
        .toList();
  }

  private List<Datum> dataOf(Category category) {
    return part.data().stream()
        .filter(datum -> datum.field().categoryCode().equals(category.code()))
        .toList();
  }

  private List<String> emptyCategories() {
    return content.categories().stream()
        .filter(category -> dataOf(category).isEmpty())
        .map(category -> category.label().in(language()))
        .toList();
  }

  private List<Map<String, Object>> entries() {
    return options.has(Inclusion.ENTRIES) ? items.entries(part.entries()) : List.of();
  }

  private String recipient(Recipient recipient) {
    String label = recipient.label().in(language());
    return recipient.outsideEea() ? text.get("recipient.outside-eea", label) : label;
  }

  private String transfers() {
    Optional<String> statement = optional(RegisterText.TRANSFERS);
    return statement.orElseGet(
        () ->
            content.recipients().stream().anyMatch(Recipient::outsideEea)
                ? text.get("transfers.some")
                : text.get("transfers.none"));
  }

  private Map<String, Object> storage(Category category) {
    StorageRule rule = category.storage();
    String reason = rule.reason().in(language());
    String time =
        rule.period()
            .map(
                period ->
                    switch (rule.then()) {
                      case ERASE -> text.get("storage.erased", text.span(period));
                      case ANONYMISE -> text.get("storage.anonymised", text.span(period));
                    })
            .orElseGet(() -> reason.isBlank() ? text.get("storage.while-needed") : "");
    return Map.of("label", category.label().in(language()), "time", time, "reason", reason);
  }

  /** The sources of what did not come from the person (art. 15(1)(g)). */
  private List<String> otherSources() {
    Register register = part.register();
    Stream<String> ofData =
        part.data().stream().filter(datum -> !datum.supplied()).map(Datum::sourceCode);
    Stream<String> ofEntries =
        part.entries().stream().filter(entry -> !entry.supplied()).map(entry -> entry.sourceCode());
    return Stream.concat(ofData, ofEntries)
        .distinct()
        .filter(code -> !register.sourceOf(code).map(Source::person).orElse(false))
        .map(items::source)
        .distinct()
        .toList();
  }

  private String statement(RegisterText which) {
    return optional(which).orElse("");
  }

  private Optional<String> optional(RegisterText which) {
    return Optional.ofNullable(content.texts().get(which))
        .map(label -> label.in(language()))
        .filter(statement -> !statement.isBlank());
  }
}
