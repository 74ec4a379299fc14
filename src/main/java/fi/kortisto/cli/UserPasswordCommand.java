package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes one's own password, or gives somebody else a new one. */
@Command(name = "password", mixinStandardHelpOptions = true, sortOptions = false)
final class UserPasswordCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", arity = "0..1", paramLabel = "LOGIN", descriptionKey = "login-or-own")
  private Optional<String> login = Optional.empty();

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
  private Optional<Path> newPasswordFile = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserPasswordCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access)) {
      String own = session.user().login();
      String wanted = login.map(typed -> typed.strip().toLowerCase(Locale.ROOT)).orElse(own);
      if (wanted.equals(own)) {
        changeOwn(session, own);
      } else {
        give(session, wanted);
      }
      place.tell("user.password-changed", wanted);
    }
    return 0;
  }

  private void changeOwn(Session session, String own) throws DomainException {
    try (Password current = place.passwords().current(access.passwordFile(), own);
        Password wanted = place.passwords().wanted(newPasswordFile, own)) {
      session.keys().changePassword(current, wanted);
    }
  }

  private void give(Session session, String other) throws DomainException {
    var user = NamedUser.of(session, other);
    try (Password wanted = place.passwords().wanted(newPasswordFile, other)) {
      session.keys().resetPassword(user.id(), wanted);
    }
  }
}
