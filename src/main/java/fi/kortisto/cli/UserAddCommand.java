package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.CommitmentFile;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody in. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false)
final class UserAddCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "LOGIN", descriptionKey = "new-login")
  private String login = "";

  @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "role")
  private UserRole role = UserRole.READER;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "user-name")
  private String name = "";

  @Option(names = "--commitment", paramLabel = "DATE", descriptionKey = "commitment")
  private Optional<LocalDate> commitment = Optional.empty();

  @Option(names = "--commitment-file", paramLabel = "FILE", descriptionKey = "commitment-file")
  private Optional<Path> commitmentFile = Optional.empty();

  @Mixin private final RegisterLimitOptions limit = new RegisterLimitOptions();

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
  private Optional<Path> newPasswordFile = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserAddCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<CommitmentPaper> paper =
        commitmentFile.isPresent()
            ? Optional.of(CommitmentFile.read(commitmentFile.get()))
            : Optional.empty();
    try (Session session = place.open(access);
        Password password = place.passwords().wanted(newPasswordFile, login)) {
      NewUser wanted =
          NewUser.of(login, role).called(name).limitedTo(limit.registers(session.allRegisters()));
      if (commitment.isPresent()) {
        wanted = wanted.committed(commitment.get(), paper);
      }
      User added = session.users().add(wanted, password);
      place.tell("user.added", added.login(), place.speech().words().of(added.role()));
    }
    return 0;
  }
}
