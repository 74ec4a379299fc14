package fi.kortisto.cli;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.post.QuickAnswer;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How somebody asked who is answered at once, and how the answer leaves. */
final class AskedOptions {

  @Option(names = "--identity", paramLabel = "METHOD", descriptionKey = "identity")
  private Optional<IdentityMethod> method = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "identity-note")
  private String note = "";

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "form-or-fitting")
  private Optional<RequestForm> form = Optional.empty();

  @Option(names = "--received", paramLabel = "DATE", descriptionKey = "received-or-today")
  private Optional<LocalDate> received = Optional.empty();

  @Option(names = "--deliver", paramLabel = "ROAD", descriptionKey = "deliver")
  private Optional<AnswerDelivery> road = Optional.empty();

  /**
   * The whole answer in one go.
   *
   * @param card of the person who asked
   * @throws DomainException UNKNOWN_FILE_TYPE when the file does not go with the road
   */
  QuickAnswer answer(SubjectFile card, Language language, LetterFile target, LocalDate today)
      throws DomainException {
    ReleaseRules rules =
        new ReleaseRules(card.parts().stream().map(RegisterPart::register).toList());
    return new QuickAnswer(
        card.subject().id(),
        language,
        received.orElse(today),
        method,
        note.strip(),
        form,
        Optional.of(target.road(road, rules.roads())));
  }
}
