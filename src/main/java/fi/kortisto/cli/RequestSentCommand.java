package fi.kortisto.cli;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Letter;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that a letter on file has left. */
@Command(name = "sent", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestSentCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--letter", paramLabel = "ID", descriptionKey = "sent-letter")
  private Optional<Long> letter = Optional.empty();

  @Option(names = "--deliver", paramLabel = "ROAD", descriptionKey = "deliver")
  private Optional<AnswerDelivery> road = Optional.empty();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "sent-on")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestSentCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      AnswerDelivery left =
          road.orElseGet(() -> LetterFile.onPaper(new ReleaseRules(view.registers()).roads()));
      new Outbox(place, session, new LetterOptions())
          .send(letter(view), left, on.orElse(place.today()));
    }
    return 0;
  }

  /** The letter that is meant: the newest that has not left, unless one is named. */
  private Letter letter(RequestView view) throws DomainException {
    return view.letters().stream()
        .filter(one -> letter.isPresent() ? one.id() == letter.get() : one.sent().isEmpty())
        .reduce((_, later) -> later)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_LETTER));
  }
}
