package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Identification;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a request for inspection (GDPR art. 15) in one go, from receipt to the filed letter. */
@Command(name = AnswerCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class AnswerCommand implements Callable<Integer> {

  static final String NAME = "answer";

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "letter-lang")
  private Optional<Language> language = Optional.empty();

  @Mixin private final AskedOptions asked = new AskedOptions();

  @Option(names = "--sensitive", descriptionKey = "sensitive")
  private boolean sensitive;

  @Mixin private final LetterOptions options = new LetterOptions();

  AnswerCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    LetterFile target =
        options
            .file()
            .orElseThrow(
                () ->
                    new MissingParameterException(
                        spec.commandLine(), spec.findOption("--out"), "no file"));
    try (Session session = place.open(access)) {
      SubjectFile card = session.subjects().card(new SubjectId(subject), Purpose.NONE);
      Written written =
          asked
              .answer(card, language.orElse(card.subject().language()), target, place.today())
              .write(session);
      tell(place, written);
      new Outbox(place, session, options)
          .hand(sensitive ? Outbox.withSensitive(written) : written, Optional.of(target));
    }
    return 0;
  }

  /** What was put on record for the answer. */
  static void tell(Workplace place, Written written) {
    RequestCase request = written.facts().request();
    place.tell(
        "answer.recorded",
        request.id(),
        request
            .identification()
            .map(Identification::method)
            .map((IdentityMethod method) -> place.speech().words().of(method))
            .orElse(""),
        place.speech().words().of(written.order().road()));
  }
}
