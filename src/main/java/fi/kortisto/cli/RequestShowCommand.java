package fi.kortisto.cli;

import fi.kortisto.exchange.RequestsJson;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a request with all that belongs to it. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestShowCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestShowCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    RequestView view;
    try (Session session = place.open(access.register())) {
      view = session.requests().of(access.id());
    }
    if (json) {
      place.json(out -> RequestsJson.one(view, place.today(), place.speech().language(), out));
    } else {
      new RequestCard(view, place.speech(), place.today()).print(place.out());
    }
    return 0;
  }
}
