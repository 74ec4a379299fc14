package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Notes something that the trail of a request shall show. */
@Command(name = "note", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestNoteCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "request-note")
  private String note = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestNoteCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      session.requests().note(view.request().id(), note);
      place.tell("request.noted", access.id());
    }
    return 0;
  }
}
