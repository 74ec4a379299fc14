package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records how it was made sure who asks (GDPR art. 12(6)). */
@Command(name = "identify", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestIdentifyCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--method", required = true, paramLabel = "M", descriptionKey = "identity")
  private IdentityMethod method = IdentityMethod.SIGNATURE;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "identity-note")
  private String note = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestIdentifyCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      session.requests().identify(access.id(), view.request().version(), method, note);
      place.tell("request.identified", access.id(), place.speech().words().of(method));
    }
    return 0;
  }
}
