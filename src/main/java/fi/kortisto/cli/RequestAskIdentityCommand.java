package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for more to make sure who asks; the clock stands still meanwhile (GDPR art. 12(6)). */
@Command(name = "ask-identity", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestAskIdentityCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--doubt", required = true, paramLabel = "TEXT", descriptionKey = "doubt")
  private String doubt = "";

  @Mixin private final LetterOptions letter = new LetterOptions();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestAskIdentityCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<LetterFile> target = letter.paper();
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      session.requests().askIdentity(access.id(), view.request().version(), doubt);
      place.tell("request.identity-asked", access.id());
      new Outbox(place, session, letter).write(view, LetterKind.IDENTITY_REQUEST, target);
    }
    return 0;
  }
}
