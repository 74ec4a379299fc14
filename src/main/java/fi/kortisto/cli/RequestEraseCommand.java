package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Erases what a request had to wait for and whose holds have ended. */
@Command(name = "erase", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestEraseCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestEraseCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      int erased = session.decisions().eraseReleased(view.request().id());
      place.tell("request.erased", access.id(), erased);
    }
    return 0;
  }
}
