package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that the person took the request back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestWithdrawCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "request-note")
  private String note = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestWithdrawCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      session.requests().withdraw(access.id(), view.request().version(), note);
      place.tell("request.withdrawn", access.id());
    }
    return 0;
  }
}
