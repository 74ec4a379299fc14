package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links a request to the person on file whom it is from. */
@Command(name = "link", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestLinkCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "ID",
      descriptionKey = "request-subject")
  private long subject;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestLinkCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      RequestView linked =
          session
              .requests()
              .change(
                  access.id(),
                  view.request().version(),
                  view.request().content().of(new SubjectId(subject)))
              .now();
      place.tell("request.linked", linked.request().id(), Long.toString(subject));
    }
    return 0;
  }
}
