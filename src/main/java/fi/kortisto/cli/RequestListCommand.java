package fi.kortisto.cli;

import fi.kortisto.exchange.RequestsJson;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the requests that are not closed by their last day, or all, the newest first. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestListCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--all", descriptionKey = "all-requests")
  private boolean all;

  @Option(names = "--kind", paramLabel = "K", descriptionKey = "request-kind")
  private Optional<RequestKind> kind = Optional.empty();

  @Option(names = "--subject", paramLabel = "ID", descriptionKey = "request-subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestListCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<DueRequest> requests = read();
    if (json) {
      place.json(out -> RequestsJson.list(requests, place.today(), out));
    } else {
      RequestRows rows = new RequestRows(place.speech(), place.today());
      place.table(requests.stream().map(rows::of).toList(), "request.none");
    }
    return 0;
  }

  private List<DueRequest> read() throws DomainException {
    RequestFilter filter = new RequestFilter(!all, kind, subject.map(SubjectId::new));
    List<DueRequest> requests = new ArrayList<>();
    try (Session session = place.open(access)) {
      List<DueRequest> page = session.requests().page(filter, 0, PAGE);
      while (!page.isEmpty()) {
        requests.addAll(page);
        page =
            page.size() < PAGE ? List.of() : session.requests().page(filter, requests.size(), PAGE);
      }
    }
    return requests;
  }
}
