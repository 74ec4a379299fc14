package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Closes a request that was answered and of which nothing is owed to others. */
@Command(name = "close", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestCloseCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestCloseCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      session.requests().close(access.id(), view.request().version());
      place.tell("request.closed", access.id());
    }
    return 0;
  }
}
