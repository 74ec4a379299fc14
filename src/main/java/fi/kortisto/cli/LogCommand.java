package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Prints the access log in the order in which things happened; or its extract for the person
 * concerned, with dates and purposes (Court of Justice, C-579/21), which with a file becomes a
 * letter on a request.
 */
@Command(name = "log", mixinStandardHelpOptions = true, sortOptions = false)
final class LogCommand implements Callable<Integer> {

  private static final int PAGE = 10_000;

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--subject", paramLabel = "S", descriptionKey = "log-subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--extract", descriptionKey = "log-extract")
  private boolean extract;

  @Option(names = "--names", paramLabel = "REASON", descriptionKey = "log-names")
  private Optional<String> names = Optional.empty();

  @Mixin private final AskedOptions asked = new AskedOptions();

  @Mixin private final LetterOptions options = new LetterOptions();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  LogCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    Optional<LetterFile> target = options.file();
    if (extract ? subject.isEmpty() : names.isPresent() || target.isPresent()) {
      throw new ParameterException(spec.commandLine(), "an extract is of a person");
    }
    if (target.isPresent()) {
      write(new SubjectId(subject.orElseThrow()), target.get());
    } else if (extract) {
      tellExtract(read(new SubjectId(subject.orElseThrow())));
    } else {
      tellRows(read().reversed());
    }
    return 0;
  }

  private void write(SubjectId person, LetterFile target) throws DomainException {
    try (Session session = place.open(access)) {
      SubjectFile card = session.subjects().card(person, Purpose.NONE);
      Written written =
          asked
              .answer(card, card.subject().language(), target, place.today())
              .writeLogExtract(session, names);
      AnswerCommand.tell(place, written);
      new Outbox(place, session, options).hand(written, Optional.of(target));
    }
  }

  private List<LogExtractLine> read(SubjectId person) throws DomainException {
    try (Session session = place.open(access)) {
      return session.log().extract(person, names);
    }
  }

  private void tellExtract(List<LogExtractLine> lines) throws IOException {
    List<LogExtractLine> oldestFirst = lines.reversed();
    if (json) {
      place.json(out -> JsonLists.logExtract(oldestFirst, out));
    } else {
      place.table(oldestFirst.stream().map(this::row).toList(), "log.none");
    }
  }

  private List<String> row(LogExtractLine line) {
    Speech speech = place.speech();
    return List.of(
        speech.moment(line.line().at()),
        speech.words().of(line.line().action()),
        new PurposeWords(speech.language()).of(line.line().purpose()),
        line.login());
  }

  private List<LogRow> read() throws DomainException {
    LogFilter filter = LogFilter.ALL;
    List<LogRow> rows = new ArrayList<>();
    try (Session session = place.open(access)) {
      List<LogRow> page = session.log().rows(filter, Long.MAX_VALUE, PAGE);
      while (!page.isEmpty()) {
        rows.addAll(page);
        page = session.log().rows(filter, page.getLast().number(), PAGE);
      }
    }
    return rows;
  }

  private void tellRows(List<LogRow> oldestFirst) throws IOException {
    if (json) {
      place.json(out -> JsonLists.log(oldestFirst, out));
    } else {
      place.table(oldestFirst.stream().map(this::row).toList(), "log.none");
    }
  }

  private List<String> row(LogRow row) {
    Speech speech = place.speech();
    return List.of(
        Long.toString(row.number()),
        speech.moment(row.at()),
        row.login(),
        speech.words().of(row.action()),
        row.subject().map(SubjectId::toString).orElse(""),
        row.count() > 1 ? speech.say("log.count", row.count()) : "",
        new PurposeWords(speech.language()).of(row.purpose()),
        String.join(" ", row.fields()),
        row.done() ? "" : speech.say("log.refused"));
  }
}
