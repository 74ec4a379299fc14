package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.exchange.LogFiles;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseStep;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Prints the access log in the order in which things happened, or writes it to a file; who has
 * handled a person's data, unusual use, use over time, a month on paper; its storage time. Or its
 * extract for the person concerned, with dates and purposes (Court of Justice, C-579/21), which
 * with a file becomes a letter on a request.
 */
@Command(name = "log", mixinStandardHelpOptions = true, sortOptions = false)
final class LogCommand implements Callable<Integer> {

  private static final int DAYS_LOOKED_AT = 92;

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Mixin private final LogFilterOptions filter = new LogFilterOptions();

  @Option(names = "--readers", descriptionKey = "log-readers")
  private boolean readers;

  @Option(names = "--unusual", descriptionKey = "log-unusual")
  private boolean unusual;

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "log-since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--review", paramLabel = "CODE", descriptionKey = "log-review")
  private Optional<String> review = Optional.empty();

  @Option(names = "--remark", paramLabel = "TEXT", descriptionKey = "log-remark")
  private String remark = "";

  @Option(names = "--use", paramLabel = "day|week|month", descriptionKey = "log-use")
  private Optional<UseStep> use = Optional.empty();

  @Option(names = "--digest", paramLabel = "YYYY-MM", descriptionKey = "log-digest")
  private Optional<String> digest = Optional.empty();

  @Option(names = "--prune", descriptionKey = "log-prune")
  private boolean prune;

  @Option(names = "--run", descriptionKey = "log-run")
  private boolean run;

  @Option(names = "--keep", paramLabel = "MONTHS", descriptionKey = "log-keep")
  private Optional<Integer> keep = Optional.empty();

  @Option(names = "--checkpoint", descriptionKey = "log-checkpoint")
  private boolean checkpoint;

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
    check();
    if (extract) {
      extract();
    } else if (digest.isPresent()) {
      digest(LogUpkeep.month(digest.get()));
    } else if (checkpoint) {
      checkpoint();
    } else if (options.out().isPresent()) {
      export(options.out().get());
    } else {
      try (Session session = place.open(access)) {
        look(session);
      }
    }
    return 0;
  }

  private void check() {
    long deeds =
        Stream.of(
                readers,
                unusual,
                review.isPresent(),
                use.isPresent(),
                digest.isPresent(),
                prune,
                keep.isPresent(),
                checkpoint,
                extract)
            .filter(wanted -> wanted)
            .count();
    boolean ofPerson = extract || readers;
    boolean toFile = options.out().isPresent() || options.isHandedOver();
    if (deeds > 1
        || (ofPerson && filter.subject().isEmpty())
        || (names.isPresent() && !extract)
        || (run && !prune)
        || (since.isPresent() && !unusual)
        || (digest.isPresent() && !toFile)
        || (options.isHandedOver() && !extract)
        || (toFile && deeds == 1 && !extract && digest.isEmpty() && !checkpoint)) {
      throw new ParameterException(spec.commandLine(), "what is asked for does not go together");
    }
  }

  private void look(Session session) throws DomainException, IOException {
    LogViews views = new LogViews(place, session, json);
    LogUpkeep upkeep = new LogUpkeep(place, session, json);
    if (readers) {
      views.readers(filter.subject().orElseThrow());
    } else if (unusual) {
      views.unusual(since.orElse(place.today().minusDays(DAYS_LOOKED_AT)));
    } else if (review.isPresent()) {
      session.log().unusual().review(review.get(), remark);
      place.tell("log.review-done", review.get());
    } else if (use.isPresent()) {
      views.overTime(use.get());
    } else if (keep.isPresent()) {
      upkeep.keep(keep.get());
    } else if (prune) {
      upkeep.prune(run);
    } else {
      views.rows(filter.filter());
    }
  }

  private void export(Path path) throws DomainException {
    LogFiles form = LogViews.form(path);
    NewFile file = options.newFile(path);
    try (Session session = place.open(access)) {
      new LogViews(place, session, json).export(filter.filter(), form, file, path);
    }
  }

  private void digest(YearMonth month) throws DomainException {
    Path path = options.out().orElseThrow();
    ExportFormat.requirePdf(path);
    NewFile file = options.newFile(path);
    try (Session session = place.open(access)) {
      new LogUpkeep(place, session, json).month(month, file, path);
    }
  }

  private void checkpoint() throws DomainException, IOException {
    Optional<NewFile> file = Optional.empty();
    if (options.out().isPresent()) {
      ExportFormat.requirePdf(options.out().get());
      file = Optional.of(options.newFile(options.out().get()));
    }
    try (Session session = place.open(access)) {
      new LogUpkeep(place, session, json).checkpoint(file);
    }
  }

  private void extract() throws DomainException, IOException {
    SubjectId person = filter.subject().orElseThrow();
    Optional<LetterFile> target = options.file();
    if (target.isPresent()) {
      write(person, target.get());
    } else {
      tellExtract(person);
    }
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

  private void tellExtract(SubjectId person) throws DomainException, IOException {
    List<LogExtractLine> oldestFirst;
    Optional<LocalDate> keptFrom;
    try (Session session = place.open(access)) {
      oldestFirst = session.log().extract(person, names).reversed();
      keptFrom = session.log().keeping().keptFrom();
    }
    if (json) {
      place.json(out -> JsonLists.logExtract(oldestFirst, out));
    } else {
      place.table(oldestFirst.stream().map(this::row).toList(), "log.none");
    }
    keptFrom.ifPresent(day -> place.tell("log.kept-from", place.speech().day(day)));
  }

  private List<String> row(LogExtractLine line) {
    Speech speech = place.speech();
    return List.of(
        speech.moment(line.line().at()),
        speech.words().of(line.line().action()),
        new PurposeWords(speech.language()).of(line.line().purpose()),
        line.login());
  }
}
