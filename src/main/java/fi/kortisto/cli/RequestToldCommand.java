package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that somebody to be told was told otherwise, or cannot be (GDPR art. 19). */
@Command(name = "told", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestToldCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--pass-on", required = true, paramLabel = "N", descriptionKey = "pass-on")
  private long passOn;

  @ArgGroup(multiplicity = "1")
  private How how = new How();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "told-on")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestToldCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      checkOwed(view);
      if (how.told.isPresent()) {
        session.letters().told(passOn, on.orElse(place.today()), how.told.get());
      } else {
        session.letters().impossible(passOn, how.impossible.orElse(""));
      }
      place.tell("request.told", access.id(), Long.toString(passOn));
    }
    return 0;
  }

  private void checkOwed(RequestView view) throws DomainException {
    if (view.passedOn().stream().noneMatch(one -> one.id() == passOn)) {
      throw new DomainException(Problem.NO_SUCH_DISCLOSURE);
    }
  }

  /** One of the two. */
  private static final class How {

    @Option(names = "--how", required = true, paramLabel = "TEXT", descriptionKey = "told-how")
    private Optional<String> told = Optional.empty();

    @Option(
        names = "--impossible",
        required = true,
        paramLabel = "REASON",
        descriptionKey = "told-impossible")
    private Optional<String> impossible = Optional.empty();
  }
}
