package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Controller;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to a person who has asked what is held about them (GDPR art. 15): a letter that goes
 * through the registers one by one and names, for this person, what art. 15(1)(a)-(h) and 15(2) ask
 * for, with a copy of the data (15(3)).
 */
public final class InspectionAnswer {

  private static final LetterTemplate TEMPLATE =
      LetterTemplate.ofLetter("inspection-answer.mustache");

  private final SubjectFile file;
  private final AnswerOptions options;
  private final LetterText text;

  private InspectionAnswer(SubjectFile file, AnswerOptions options) {
    this.file = file;
    this.options = options;
    this.text = new LetterText(options.language());
  }

  /**
   * The letter.
   *
   * @throws IllegalArgumentException when the file is not whole: an answer that leaves out what did
   *     not fit on a card is none
   */
  public static Document render(SubjectFile file, AnswerOptions options) {
    if (!file.isWhole()) {
      throw new IllegalArgumentException("Only a part of the entries is here");
    }
    return new InspectionAnswer(file, options).letter();
  }

  private Document letter() {
    String title = text.get("answer.title");
    return Typesetter.set(title, TEMPLATE.fill(view()));
  }

  private Map<String, Object> view() {
    View view = new View();
    view.put("lang", options.language().code());
    view.put("t", text.under("answer."));
    view.put("date", text.date(options.date()));
    view.put("letterhead", Letterhead.of(file, options));
    view.put("controller", file.controller().name());
    view.put("facts", facts());
    view.put(
        "intro", text.get("answer-intro", file.controller().name(), text.date(options.date())));
    view.put("restricted", file.subject().restricted());
    view.put("registers", registers());
    view.put("bans", bans());
    view.put("history", new AnswerHistory(file, options, text).rows());
    view.put("attachments", new AnswerFiles(file, options, text).rows());
    view.put("log", log());
    view.put("tellsLog", options.has(Inclusion.LOG_EXTRACT));
    view.put("rights", rights());
    view.put("roads", roads());
    view.put("authority", text.authority());
    view.put("anchor", file.anchor().toString());
    return view.map();
  }

  private List<Map<String, Object>> facts() {
    Controller controller = file.controller();
    List<Map<String, Object>> facts = new ArrayList<>();
    String sender = text.get("answer-business-id", controller.name(), controller.businessId());
    facts.add(fact("fact.controller", Stream.of(sender)));
    facts.add(fact("fact.contact", Stream.of(controller.contact())));
    facts.add(fact("fact.officer", Stream.of(controller.dataProtectionOfficer())));
    facts.add(fact("fact.subject", Stream.of(file.addressee())));
    facts.add(
        fact(
            "fact.registers",
            file.parts().stream().map(part -> part.register().name().in(options.language()))));
    facts.removeIf(fact -> List.of().equals(fact.get("lines")));
    return facts;
  }

  private Map<String, Object> fact(String key, Stream<String> lines) {
    return Map.of("name", text.get(key), "lines", lines.filter(line -> !line.isBlank()).toList());
  }

  private List<Map<String, Object>> registers() {
    List<Map<String, Object>> registers = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      registers.add(new RegisterChapter(part, file, options, text).view(registers.size() + 1));
    }
    return registers;
  }

  private List<Map<String, Object>> bans() {
    return file.bans().stream().filter(ban -> ban.standsOn(options.date())).map(this::ban).toList();
  }

  private Map<String, Object> ban(Ban ban) {
    String from = text.date(ban.from());
    return Map.of(
        "purpose", text.word(ban.purpose()),
        "channel", text.word(ban.channel()),
        "time",
            ban.until()
                .map(until -> text.get("ban.until", from, text.date(until)))
                .orElseGet(() -> text.get("ban.from", from)),
        "received", ban.received());
  }

  private List<Map<String, Object>> log() {
    if (!options.has(Inclusion.LOG_EXTRACT)) {
      return List.of();
    }
    return file.log().stream()
        .sorted(Comparator.comparing(LogLine::at).reversed())
        .map(this::logLine)
        .toList();
  }

  private Map<String, Object> logLine(LogLine line) {
    return Map.of(
        "at",
        text.moment(line.at()),
        "action",
        text.word(line.action()),
        "purpose",
        line.purpose());
  }

  /** Art. 15(1)(e). */
  private List<String> rights() {
    return Stream.of(
            "rectification", "erasure", "restriction", "portability", "objection", "consent")
        .map(right -> text.get("right." + right))
        .toList();
  }

  /** By what roads the sender is reached. */
  private List<String> roads() {
    Controller controller = file.controller();
    return Stream.concat(
            Stream.of(controller.contact(), controller.email(), controller.phone()),
            Stream.of(String.join(", ", controller.address().lines())))
        .filter(road -> !road.isBlank())
        .toList();
  }
}
