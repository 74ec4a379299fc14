package fi.kortisto.soak;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Given;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Makes one change of a register's keys, and says before it which secret it will be and after it
 * that it is done.
 */
final class KeyChanger {

  /** What may be changed; what the next ones of the kind do is added here. */
  enum Deed {
    PASSWORD,
    REMOVE_USER,
    REKEY,
    RENEW_RECOVERY,
    RAISE_COST,
    RECOVER,
    BACK_UP,
    RESTORE
  }

  private KeyChanger() {}

  /** What a backup is called that is restored. */
  static Path backupOf(Path folder) {
    return folder.resolveSibling("kept.kortisto-backup");
  }

  /** Arguments: the folder, the deed, the present password, the next one, the recovery key. */
  public static void main(String[] arguments) throws DomainException, IOException {
    if (System.in.read() < 0) {
      return;
    }
    Path folder = Path.of(arguments[0]);
    Deed deed = Deed.valueOf(arguments[1]);
    try (Password present = Password.of(arguments[2]);
        Password next = Password.of(arguments[3])) {
      switch (deed) {
        case RAISE_COST -> {
          ready();
          signIn(folder, present, 7).close();
        }
        case RECOVER -> {
          ClosedFolder closed = Given.folders(Clock.systemDefaultZone()).open(folder);
          ready();
          closed.recover(arguments[4], Given.LOGIN, next).close();
        }
        case RESTORE -> restore(folder, present);
        case PASSWORD, REMOVE_USER, REKEY, RENEW_RECOVERY, BACK_UP -> {
          try (Session session = signIn(folder, present, 4)) {
            change(session, deed, present, next);
          }
        }
      }
    }
    System.out.println("done.");
  }

  private static void restore(Path folder, Password present) throws DomainException {
    Path parent = folder.toAbsolutePath().getParent();
    try (Restoring restoring =
        Given.folders(Clock.systemDefaultZone()).restoring(backupOf(folder), parent)) {
      ready();
      restoring.open(Given.LOGIN, present, Progress.NONE);
      restoring
          .restoreTo(parent.resolve("Palautettu" + System.nanoTime() + ".kortisto"), Progress.NONE)
          .session()
          .close();
    }
  }

  private static void ready() {
    System.out.println("ready.");
  }

  private static void change(Session session, Deed deed, Password present, Password next)
      throws DomainException {
    if (deed == Deed.REMOVE_USER) {
      User user;
      try (Password other = Password.of("punainen meri kohisee hiljaa")) {
        user = SettledUsers.add(session, "l" + System.nanoTime(), UserRole.READER, other);
      }
      ready();
      session.users().remove(user.id());
      return;
    }
    ready();
    switch (deed) {
      case PASSWORD -> session.keys().changePassword(present, next);
      case REKEY -> session.keys().rekey(Progress.NONE);
      case BACK_UP ->
          session
              .backups()
              .make(
                  session.folder().resolveSibling(System.nanoTime() + ".kortisto-backup"),
                  Progress.NONE);
      default -> {
        try (RecoveryKey key = session.keys().renewRecoveryKey(Progress.NONE)) {
          System.out.println("recovery " + key.text() + ".");
        }
      }
    }
  }

  private static Session signIn(Path folder, Password password, int cost) throws DomainException {
    return new RegisterFolders(Clock.systemDefaultZone(), () -> new BcryptCost(cost))
        .open(folder)
        .signIn(Given.LOGIN, password);
  }
}
