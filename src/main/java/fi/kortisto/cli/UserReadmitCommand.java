package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody in again whose access had ended. */
@Command(name = "readmit", mixinStandardHelpOptions = true, sortOptions = false)
final class UserReadmitCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "LOGIN", descriptionKey = "login")
  private String login = "";

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
  private Optional<Path> newPasswordFile = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserReadmitCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access)) {
      var ended = NamedUser.ended(session, login);
      try (Password password = place.passwords().wanted(newPasswordFile, login)) {
        session.users().readmit(ended.id(), password);
      }
    }
    place.tell("user.readmitted", login);
    return 0;
  }
}
