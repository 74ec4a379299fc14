package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.Table;
import fi.kortisto.format.Spans;
import fi.kortisto.model.Field;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept, for what, from where and for how long. */
final class ContentSections {

  private final NoticePen pen;
  private final LetterText text;

  ContentSections(NoticePen pen) {
    this.pen = pen;
    this.text = pen.text();
  }

  /** Art. 13(1)(c) and (d); a processor has no basis of its own towards the person. */
  NoticeSection purposes() {
    boolean own = pen.isController();
    List<String> columns =
        own
            ? List.of(column("purpose"), column("basis"), column("ground"))
            : List.of(column("purpose"), column("ground"));
    List<List<List<String>>> rows =
        pen.content().purposes().stream()
            .map(
                purpose ->
                    own
                        ? List.of(label(purpose), List.of(basis(purpose)), ground(purpose))
                        : List.of(label(purpose), ground(purpose)))
            .toList();
    return pen.section(
        "purposes",
        own ? pen.silence() : pen.say("processor-basis"),
        new Table(text.get("table.purposes"), columns, rows),
        pen.words(RegisterText.PURPOSES));
  }

  private List<String> label(ProcessingPurpose purpose) {
    return List.of(pen.in(purpose.label()));
  }

  private String basis(ProcessingPurpose purpose) {
    return text.capital(text.get("basis." + purpose.basis().name().toLowerCase(Locale.ROOT)));
  }

  private List<String> ground(ProcessingPurpose purpose) {
    if (!purpose.ground().isBlank()) {
      return List.of(pen.in(purpose.ground()));
    }
    return switch (purpose.basis()) {
      case CONSENT -> List.of(text.get("ground.consent"));
      case CONTRACT -> pen.isController() ? List.of(text.get("ground.contract")) : List.of();
      case LEGAL_OBLIGATION, VITAL_INTERESTS, PUBLIC_TASK, LEGITIMATE_INTEREST -> List.of();
    };
  }

  /** Art. 14(1)(d). */
  NoticeSection data() {
    List<List<List<String>>> rows = new ArrayList<>();
    pen.contentWords()
        .groups()
        .forEach(
            (category, lines) ->
                rows.add(
                    List.of(
                        List.of(pen.in(category.label())),
                        lines.stream().map(text::capital).toList())));
    return pen.section(
        "data",
        new Table(text.get("table.data"), List.of(column("group"), column("data")), rows),
        pen.say("also-kept"),
        pen.words(RegisterText.DATA_GROUPS));
  }

  /** Art. 14(2)(f). */
  NoticeSection sources() {
    return pen.section(
        "sources",
        pen.facts(
            pen.fact("from-person", sources(true)), pen.fact("from-elsewhere", sources(false))),
        pen.words(RegisterText.SOURCES));
  }

  private Stream<String> sources(boolean person) {
    return pen.content().openSources().stream()
        .filter(source -> source.person() == person)
        .map(Source::label)
        .map(pen::in);
  }

  /** Art. 13(2)(e). */
  NoticeSection obligation() {
    String required =
        pen.content().openFields().stream()
            .filter(Field::required)
            .map(field -> pen.in(field.label()))
            .collect(Collectors.joining(", "));
    boolean nothingElseSaid = !pen.hasWords(RegisterText.OBLIGATION);
    return pen.section(
        "obligation",
        required.isEmpty()
            ? nothingElseSaid ? pen.say("nothing-required") : pen.silence()
            : pen.say("required", required),
        pen.words(RegisterText.OBLIGATION));
  }

  /** Art. 13(2)(a). */
  NoticeSection storage() {
    List<List<List<String>>> rows = new ArrayList<>();
    pen.contentWords()
        .storage()
        .forEach(
            (rule, categories) ->
                rows.add(
                    List.of(
                        categories,
                        List.of(time(rule)),
                        Stream.of(pen.in(rule.reason()))
                            .filter(reason -> !reason.isBlank())
                            .toList())));
    return pen.section(
        "storage",
        new Table(
            text.get("table.storage"),
            List.of(column("group"), column("time"), column("criterion")),
            rows),
        pen.say("storage"),
        pen.words(RegisterText.STORAGE));
  }

  private String time(StorageRule rule) {
    if (rule.period().isPresent()) {
      return text.capital(Spans.of(rule, text.language()));
    }
    String open =
        rule.reason().isBlank()
            ? text.get("storage.while-needed")
            : text.get("storage.while-reason", text.word(rule.then()));
    return Spans.withFloor(open, rule, text.language());
  }

  private String column(String name) {
    return text.get("column." + name);
  }
}
