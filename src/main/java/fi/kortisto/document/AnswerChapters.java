package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Controller;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person is told who has asked what is held about them: the registers one by one with what
 * art. 15(1)(a)-(h) and 15(2) ask for, for this person, and a copy of the data (15(3)).
 */
final class AnswerChapters {

  private final SubjectFile file;
  private final AnswerOptions options;
  private final LetterText text;
  private final AnswerDealings dealings;
  private final Optional<RequestCase> request;
  private final List<LetterBlock> refused;
  private final List<LetterBlock> redacted;
  private final List<String> logKept;

  private AnswerChapters(
      SubjectFile file,
      AnswerOptions options,
      LetterText text,
      ItemNames names,
      Optional<LetterFacts> facts) {
    RefusalBlocks withheld =
        new RefusalBlocks(facts.map(LetterFacts::effects).orElse(List.of()), names, text);
    this.file = file;
    this.options = options;
    this.text = text;
    this.dealings = new AnswerDealings(file, options, text, names);
    this.request = facts.map(LetterFacts::request);
    this.refused = withheld.refused();
    this.redacted = withheld.redacted();
    this.logKept =
        facts.map(LetterFacts::log).flatMap(new LogRows(text)::keptFrom).stream().toList();
  }

  /** Of a person who has made no request that is on record. */
  static AnswerChapters of(SubjectFile file, AnswerOptions options, LetterText text) {
    List<Register> registers = file.parts().stream().map(RegisterPart::register).toList();
    return new AnswerChapters(
        file, options, text, new ItemNames(registers, text), Optional.empty());
  }

  /** In answer to a request, with what is withheld. */
  static AnswerChapters answering(
      LetterFacts facts, SubjectFile file, AnswerOptions options, LetterText text) {
    ItemNames names = new ItemNames(RequestLetter.registers(facts), text);
    return new AnswerChapters(file, options, text, names, Optional.of(facts));
  }

  /** What the template's chapters are filled with. */
  Map<String, Object> view() {
    View view = new View();
    view.put("t", text.under("answer."));
    view.put("restricted", file.subject().restricted());
    view.put("restrictions", dealings.restrictions());
    view.put("facts", facts());
    view.put("registers", registers());
    view.put("disclosures", dealings.disclosures());
    view.put("refused", LetterView.of(refused));
    view.put("redacted", LetterView.of(redacted));
    view.put("withholds", !refused.isEmpty() || !redacted.isEmpty());
    AnswerBans bans = new AnswerBans(file.bans(), options, text);
    view.put("bans", bans.inForce());
    view.put("otherBans", bans.others());
    view.put("noBans", bans.noneInForce());
    view.put("liftedRestrictions", dealings.liftedRestrictions());
    view.put("consents", dealings.consents());
    view.put("exceptions", dealings.exceptions());
    view.put("lists", dealings.lists());
    view.put("holds", dealings.holds());
    view.put("requests", dealings.requestsBefore(request));
    view.put("history", new AnswerHistory(file, options, text).rows());
    view.put("attachments", new AnswerFiles(file, options, text).rows());
    view.put("log", log());
    view.put("logKept", logKept);
    view.put("tellsLog", options.has(Inclusion.LOG_EXTRACT));
    view.put("rightsHeading", text.get("answer.heading-rights"));
    view.put("rights", rights());
    view.put("roads", RequestLetter.roads(file.controller()));
    return view.map();
  }

  /** Art. 15(1)(f); stands with the signature. */
  List<LetterBlock> closing() {
    return List.of(
        new LetterBlock.Heading(text.get("complaint.heading")),
        new LetterBlock.Paragraph(text.get("complaint.first-us")),
        new LetterBlock.Lines(text.authority()));
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
        new LogRows(text).purpose(line));
  }

  /** Art. 15(1)(e). */
  private List<String> rights() {
    return Stream.of(
            "rectification", "erasure", "restriction", "portability", "objection", "consent")
        .map(right -> text.get("right." + right))
        .toList();
  }
}
