package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that the relation to a person ended on a day, or that it goes on. */
@Command(name = "relation", mixinStandardHelpOptions = true, sortOptions = false)
final class RelationCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "register-name")
  private Optional<String> register = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private final End end = new End();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RelationCommand(Workplace place) {
    this.place = place;
  }

  /** Which of the two it is. */
  private static final class End {
    @Option(names = "--ended", paramLabel = "DATE", descriptionKey = "relation-ended")
    private Optional<LocalDate> ended = Optional.empty();

    @Option(names = "--goes-on", descriptionKey = "relation-goes-on")
    private boolean goesOn;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<LocalDate> ended = end.goesOn ? Optional.empty() : end.ended;
    try (Session session = place.open(access)) {
      Register in = RegisterChoice.of(session.registers(), register);
      session.subjects().endRelation(new SubjectId(subject), in.id(), ended);
    }
    if (ended.isPresent()) {
      place.tell("relation.ended", Long.toString(subject), place.speech().day(ended.get()));
    } else {
      place.tell("relation.goes-on", Long.toString(subject));
    }
    return 0;
  }
}
