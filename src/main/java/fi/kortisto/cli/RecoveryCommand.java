package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes another recovery key, or lets somebody in with the one there is. */
@Command(name = "recovery", mixinStandardHelpOptions = true, sortOptions = false)
final class RecoveryCommand implements Callable<Integer> {

  /** One of the two. */
  static final class Deed {
    @Option(names = "--renew", descriptionKey = "renew-recovery")
    private boolean renew;

    @Option(names = "--use", descriptionKey = "use-recovery")
    private boolean use;
  }

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @ArgGroup(multiplicity = "1")
  private Deed deed = new Deed();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "recovery-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--recovery-file", paramLabel = "FILE", descriptionKey = "recovery-file")
  private Optional<Path> recoveryFile = Optional.empty();

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
  private Optional<Path> newPasswordFile = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RecoveryCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    if (deed.renew) {
      renew();
    } else {
      use();
    }
    return 0;
  }

  private void renew() throws DomainException {
    RecoveryKeyPaper paper = new RecoveryKeyPaper(place, out);
    try (Session session = place.open(access);
        RecoveryKey key = session.keys().renewRecoveryKey(Progress.NONE)) {
      place.tell("recovery.renewed");
      paper.take(key);
    }
  }

  private void use() throws DomainException {
    ClosedFolder closed = place.folders().open(access.folder());
    try {
      String login = Door.login(closed.logins(), access.signIn());
      String typed = place.passwords().recoveryKey(recoveryFile);
      try (Password wanted = place.passwords().wanted(newPasswordFile, login)) {
        closed.recover(typed, login, wanted).close();
        place.tell("recovery.used", login);
      }
    } finally {
      closed.close();
    }
  }
}
