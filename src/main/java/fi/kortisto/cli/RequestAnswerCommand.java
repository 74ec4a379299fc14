package fi.kortisto.cli;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestView;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes and files the letter that answers a request, or another one that belongs to it. */
@Command(name = RequestAnswerCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class RequestAnswerCommand implements Callable<Integer> {

  static final String NAME = "answer";

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--letter", paramLabel = "KIND", descriptionKey = "letter-kind")
  private Optional<LetterKind> kind = Optional.empty();

  @Option(names = "--pass-on", paramLabel = "N", descriptionKey = "letter-pass-on")
  private Optional<Long> passOn = Optional.empty();

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "request-letter-lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--deliver", paramLabel = "ROAD", descriptionKey = "deliver")
  private Optional<AnswerDelivery> road = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "letter-lifting")
  private String lifting = "";

  @Option(names = "--address-reason", paramLabel = "TEXT", descriptionKey = "letter-address")
  private String addressReason = "";

  @Option(names = "--sensitive", descriptionKey = "sensitive")
  private boolean sensitive;

  @Mixin private final LetterOptions options = new LetterOptions();

  RequestAnswerCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<LetterFile> target = options.file();
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      Written written = new Post(session).write(access.id(), order(view, target));
      new Outbox(place, session, options)
          .hand(sensitive ? Outbox.withSensitive(written) : written, target);
    }
    return 0;
  }

  private LetterOrder order(RequestView view, Optional<LetterFile> target) throws DomainException {
    Language written = language.orElse(view.request().content().language());
    AnswerDelivery leaves = road(view, target);
    if (passOn.isPresent()) {
      PassOn owed =
          view.passedOn().stream()
              .filter(one -> one.id() == passOn.get())
              .findFirst()
              .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DISCLOSURE));
      return LetterOrder.to(owed, written);
    }
    LetterKind wanted =
        kind.or(view::answer)
            .orElseThrow(() -> new DomainException(Problem.WRONG_STATE, view.request().state()));
    return LetterOrder.of(wanted, written, leaves).printingAddress(addressReason).lifting(lifting);
  }

  private AnswerDelivery road(RequestView view, Optional<LetterFile> target)
      throws DomainException {
    ReleaseRules rules = new ReleaseRules(view.registers());
    return target.isPresent()
        ? target.get().road(road, rules.roads())
        : road.orElseGet(() -> LetterFile.onPaper(rules.roads()));
  }
}
