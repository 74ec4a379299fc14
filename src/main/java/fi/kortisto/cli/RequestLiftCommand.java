package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lifts the restrictions of a person, who was told of it before (GDPR art. 18(3)). */
@Command(name = "lift", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestLiftCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "ID",
      descriptionKey = "request-subject")
  private long subject;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "lift-reason")
  private String reason = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestLiftCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    SubjectId person = new SubjectId(subject);
    try (Session session = place.open(access)) {
      List<Restriction> standing =
          session.restrictions().of(person).stream().filter(Restriction::stands).toList();
      if (standing.isEmpty()) {
        throw new DomainException(Problem.NOT_RESTRICTED);
      }
      for (Restriction restriction : standing) {
        session.restrictions().lift(person, restriction.id(), reason);
      }
    }
    place.tell("request.lifted", Long.toString(subject));
    return 0;
  }
}
