package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Hold;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that what kept items has ended, so that a request's erasure need not wait any more. */
@Command(name = "end-hold", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestEndHoldCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "end-hold-reason")
  private String reason = "";

  @Option(names = "--hold", paramLabel = "ID", descriptionKey = "end-hold-hold")
  private List<Long> holds = List.of();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestEndHoldCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      List<Long> ended = holds.isEmpty() ? standing(view) : holds;
      session.holds().end(view.request().id(), ended, reason);
      place.tell("request.holds-ended", access.id(), ended.size());
    }
    return 0;
  }

  private static List<Long> standing(RequestView view) {
    return view.waiting().stream().filter(hold -> hold.ended().isEmpty()).map(Hold::id).toList();
  }
}
