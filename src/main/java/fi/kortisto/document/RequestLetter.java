package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Stationery;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The letters that leave in a request (GDPR art. 12 to 22): what the firm may word itself comes
 * from its stationery, what the law wants told from the facts.
 */
public final class RequestLetter {

  private RequestLetter() {}

  /** The letter, its address where Finnish envelopes have the window, sensitive values left out. */
  public static Document render(LetterFacts facts) {
    AnswerOptions standard = AnswerOptions.standard(facts.language(), facts.date());
    return render(facts, standard.window(), standard.inclusions());
  }

  /**
   * The letter.
   *
   * <p>Addresses that were put right are printed only where the facts hold the person's file, which
   * tells whether the address is protected; so it is wanted for letters to others too.
   *
   * @param inclusions what may be printed of an inspection answer, and of values that were put
   *     right
   * @throws IllegalArgumentException for an inspection answer without the person's file, or with a
   *     file that is not whole
   */
  public static Document render(
      LetterFacts facts, EnvelopeWindow window, Set<Inclusion> inclusions) {
    return set(page(facts, window), facts, inclusions);
  }

  /**
   * A preview of the firm's letter with invented facts, marked as a sample.
   *
   * @param stationery the firm's, with the wording that is being written
   */
  public static Document sample(
      LetterKind kind,
      Language language,
      Controller controller,
      Stationery stationery,
      EnvelopeWindow window) {
    LetterFacts facts = new SampleFacts(language).of(kind, controller, stationery);
    return set(
        page(facts, window).asSample(),
        facts,
        AnswerOptions.standard(language, facts.date()).inclusions());
  }

  private static Document set(LetterPage page, LetterFacts facts, Set<Inclusion> inclusions) {
    LetterContent content = new RequestContent(facts, page.text(), inclusions).content();
    List<LetterBlock> body =
        Wordings.of(facts.kind(), facts.language(), facts.stationery()).fill(content);
    return facts.kind() == LetterKind.INSPECTION_ANSWER
        ? page.set(body, chapters(page, facts, inclusions))
        : page.set(body);
  }

  private static AnswerChapters chapters(
      LetterPage page, LetterFacts facts, Set<Inclusion> inclusions) {
    SubjectFile file =
        facts
            .file()
            .filter(SubjectFile::isWhole)
            .orElseThrow(() -> new IllegalArgumentException("The whole file is not here"));
    AnswerOptions options =
        new AnswerOptions(facts.language(), facts.date(), inclusions, page.window());
    return AnswerChapters.answering(facts, file, options, page.text());
  }

  private static LetterPage page(LetterFacts facts, EnvelopeWindow window) {
    LetterText text = new LetterText(facts.language());
    return new LetterPage(
        facts.kind(),
        text,
        facts.date(),
        facts.controller(),
        facts.to(),
        text.get("letter-reference", facts.request().id().toString()),
        facts.stationery().logo(),
        window,
        facts.anchor(),
        false);
  }

  /** Those that the request falls under, and the others that the person is in. */
  static List<Register> registers(LetterFacts facts) {
    List<Register> registers = new ArrayList<>(facts.registers());
    facts.file().stream()
        .flatMap(file -> file.parts().stream())
        .map(RegisterPart::register)
        .filter(other -> registers.stream().noneMatch(one -> one.id().equals(other.id())))
        .forEach(registers::add);
    return registers;
  }

  /** Whom the request is about. */
  static String person(LetterFacts facts) {
    return facts
        .file()
        .map(SubjectFile::addressee)
        .orElseGet(() -> facts.request().content().from().name());
  }

  /** By what roads the sender is reached; by name alone where no other is on file. */
  static List<String> roads(Controller controller) {
    List<String> roads =
        Stream.concat(
                Stream.of(controller.contact(), controller.email(), controller.phone()),
                Stream.of(String.join(", ", controller.address().lines())))
            .filter(road -> !road.isBlank())
            .toList();
    return roads.isEmpty() ? List.of(controller.name()) : roads;
  }
}
