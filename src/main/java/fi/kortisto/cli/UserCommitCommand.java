package fi.kortisto.cli;

import fi.kortisto.exchange.CommitmentFile;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a user's signed confidentiality commitment. */
@Command(name = "commit", mixinStandardHelpOptions = true, sortOptions = false)
final class UserCommitCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "LOGIN", descriptionKey = "login")
  private String login = "";

  @Option(names = "--signed", required = true, paramLabel = "DATE", descriptionKey = "commitment")
  private LocalDate signed = LocalDate.EPOCH;

  @Option(names = "--commitment-file", paramLabel = "FILE", descriptionKey = "commitment-file")
  private Optional<Path> file = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserCommitCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<CommitmentPaper> paper =
        file.isPresent() ? Optional.of(CommitmentFile.read(file.get())) : Optional.empty();
    try (Session session = place.open(access)) {
      session.users().commit(NamedUser.of(session, login).id(), signed, paper);
    }
    place.tell("user.commitment-recorded", login);
    return 0;
  }
}
