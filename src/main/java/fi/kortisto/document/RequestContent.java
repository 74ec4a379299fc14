package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.LetterBlock.Items;
import fi.kortisto.document.LetterBlock.Lines;
import fi.kortisto.document.LetterBlock.Paragraph;
import fi.kortisto.document.LetterContent.Blocks;
import fi.kortisto.document.LetterContent.Met;
import fi.kortisto.document.LetterContent.Told;
import fi.kortisto.document.LetterContent.Words;
import fi.kortisto.format.DeadlineWords;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Extension;
import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the placeholders stand for in a letter of a request. */
final class RequestContent {

  private final LetterFacts facts;
  private final RequestCase request;
  private final LetterText text;
  private final EffectBlocks effects;
  private final RefusalBlocks refusals;
  private final PassOnContent passOn;

  RequestContent(LetterFacts facts, LetterText text, Set<Inclusion> inclusions) {
    ItemNames names = new ItemNames(RequestLetter.registers(facts), text);
    this.facts = facts;
    this.request = facts.request();
    this.text = text;
    this.effects = new EffectBlocks(facts.effects(), names, text, printable(facts, inclusions));
    this.refusals = new RefusalBlocks(facts.effects(), names, text);
    this.passOn = new PassOnContent(facts, names, text);
  }

  /** An address is printed only when it is known that it is not protected. */
  private static Set<Inclusion> printable(LetterFacts facts, Set<Inclusion> inclusions) {
    EnumSet<Inclusion> printable = EnumSet.noneOf(Inclusion.class);
    printable.addAll(inclusions);
    if (facts.file().filter(file -> !file.subject().protectedAddress()).isPresent()) {
      printable.add(Inclusion.PROTECTED_ADDRESS);
    }
    return printable;
  }

  LetterContent content() {
    LetterContent content = new LetterContent(text);
    for (Placeholder placeholder : Wordings.placeholders(facts.kind())) {
      content.put(placeholder, told(placeholder));
    }
    return content;
  }

  private Told told(Placeholder placeholder) {
    return switch (placeholder) {
      case PERSON -> new Words(RequestLetter.person(facts));
      case REPRESENTATIVE ->
          new Words(request.content().representative().map(Representative::name).orElse(""));
      case NUMBER -> new Words(request.id().toString());
      case ASKED -> new Words(asked());
      case WISH -> new Words(request.content().wish());
      case RECEIVED -> new Words(text.date(request.content().received()));
      case DATE -> new Words(text.date(facts.date()));
      case DUE -> new Words(text.date(deadline().due()));
      case RECKONING -> new Words(new DeadlineWords(text.language()).of(deadline()));
      case DECIDED -> new Words(request.decided().map(text::date).orElse(""));
      case REGISTERS -> new Words(String.join(", ", registers()));
      case CONTROLLER -> new Words(facts.controller().name());
      case CONTACT -> new Words(String.join(", ", RequestLetter.roads(facts.controller())));
      case DOUBT -> new Words(doubt());
      case REASONS -> new Words(request.extension().map(Extension::reasons).orElse(""));
      case GROUND -> new Words(ground());
      case LIFTING -> new Words(facts.lifting());
      case NAMES -> new Words(request.decision().flatMap(Decision::names).orElse(""));
      case DISCLOSED -> new Words(passOn.disclosed());
      case PARTLY -> new Met(!withheld().isEmpty());
      case EMPTIED -> new Met(facts.effects().contains(new Effect.Emptied()));
      case OBJECTION -> new Met(request.kind() == RequestKind.OBJECTION);
      case ELECTRONIC -> new Met(request.content().road().isElectronic());
      case RECTIFIED, ERASED, RESTRICTED -> new Met(passOn.is(placeholder));
      case EXPLANATION -> new Blocks(explanation());
      case METHODS ->
          list(
              new ReleaseRules(facts.registers()).methods().stream().sorted().map(text::beginning));
      case SEARCHED -> list(registers().stream());
      case CORRECTIONS -> new Blocks(corrections());
      case FIELDS -> new Blocks(passOn.fields(corrections()));
      case ERASURES -> new Blocks(effects.erasures());
      case KEPT -> new Blocks(refusals.kept());
      case GIVEN -> new Blocks(effects.given());
      case REFUSALS -> new Blocks(refusals.refused());
      case BANS -> new Blocks(effects.bans());
      case CONSENTS -> new Blocks(effects.consents());
      case LOG -> new Blocks(new LogRows(text).table(facts.log()));
      case RECIPIENTS -> new Blocks(effects.recipients());
      case AUTHORITY -> new Blocks(authority());
    };
  }

  /** What was asked, with the article, to stand after "concerns". */
  private String asked() {
    return text.get("asked." + request.kind().code());
  }

  private Deadline deadline() {
    return request.deadline(facts.date());
  }

  private List<String> registers() {
    return facts.registers().stream().map(register -> register.name().in(text.language())).toList();
  }

  /** Of the last query: earlier ones have been answered. */
  private String doubt() {
    List<IdentityQuery> queries = request.queries();
    return queries.isEmpty() ? "" : queries.getLast().doubt();
  }

  private String ground() {
    Stream<String> restricted =
        facts.effects().stream()
            .flatMap(
                effect ->
                    effect instanceof Effect.Restricted(var ground)
                        ? Stream.of(ground.code())
                        : Stream.empty());
    Stream<String> decided =
        request.decision().flatMap(Decision::restriction).stream().map(ground -> ground.code());
    return Stream.concat(restricted, decided)
        .findFirst()
        .map(code -> text.get("restricted." + code))
        .orElse("");
  }

  private List<LetterBlock> corrections() {
    return facts.passOn().map(effects::correctionsFor).orElseGet(effects::corrections);
  }

  private List<LetterBlock> withheld() {
    List<LetterBlock> withheld = new ArrayList<>(refusals.refused());
    withheld.addAll(refusals.redacted());
    return withheld;
  }

  /** The firm's own words to the person, paragraph by paragraph. */
  private List<LetterBlock> explanation() {
    return request.decision().map(Decision::explanation).stream()
        .flatMap(words -> LetterParagraphs.clean(words).lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .<LetterBlock>map(Paragraph::new)
        .toList();
  }

  /** To whom the person may complain; a court too where something was refused (art. 77, 79). */
  private List<LetterBlock> authority() {
    List<LetterBlock> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text.get("complaint.authority")));
    blocks.add(new Lines(text.authority()));
    if (facts.kind() == LetterKind.REFUSAL
        || !refusals.refused().isEmpty()
        || !refusals.kept().isEmpty()) {
      blocks.add(new Paragraph(text.get("complaint.court")));
    }
    return blocks;
  }

  private static Blocks list(Stream<String> items) {
    List<String> list = items.toList();
    return new Blocks(list.isEmpty() ? List.of() : List.of(new Items(list)));
  }
}
