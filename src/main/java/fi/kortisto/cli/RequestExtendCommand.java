package fi.kortisto.cli;

import fi.kortisto.model.Deadline;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Extends the time by two further months and writes the letter that tells why (GDPR art. 12(3)).
 */
@Command(name = "extend", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestExtendCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "extension-reason")
  private String reason = "";

  @Mixin private final LetterOptions letter = new LetterOptions();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestExtendCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<LetterFile> target = letter.paper();
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      RequestView extended =
          session.requests().extend(access.id(), view.request().version(), reason).now();
      Deadline deadline = extended.request().deadline(place.today());
      place.out().println(deadline.due() + "  " + Speech.harmless(place.speech().reason(deadline)));
      new Outbox(place, session, letter).write(extended, LetterKind.EXTENSION, target);
    }
    return 0;
  }
}
