package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that a request has come in the form that the registers ask for, such as signed. */
@Command(name = "form", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestFormCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--form", required = true, paramLabel = "FORM", descriptionKey = "arrived-form")
  private RequestForm form = RequestForm.SIGNED;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "arrived-on")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestFormCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      LocalDate day = on.orElse(place.today());
      session.requests().arrived(access.id(), view.request().version(), new FormArrival(form, day));
      place.tell(
          "request.arrived", access.id(), place.speech().words().of(form), place.speech().day(day));
    }
    return 0;
  }
}
