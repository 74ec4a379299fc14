package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.DamagedFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;

/** Lets a command into a register. */
final class Door {

  private final RegisterFolders folders;
  private final Passwords passwords;

  Door(RegisterFolders folders, Passwords passwords) {
    this.folders = folders;
    this.passwords = passwords;
  }

  /**
   * Signs in. What is wrong with the folder is told before a password is asked for.
   *
   * @throws DomainException as {@link RegisterFolders#open} and {@link ClosedFolder#signIn}, and
   *     LOGIN_NEEDED, NO_PASSWORD_GIVEN
   */
  Session open(Path folder, SignIn signIn) throws DomainException {
    ClosedFolder closed = folders.open(folder);
    try {
      String login = login(closed.logins(), signIn);
      try (Password password = passwords.current(signIn.passwordFile(), login)) {
        return closed.signIn(login, password);
      }
    } catch (DomainException | RuntimeException refused) {
      closed.close();
      throw refused;
    }
  }

  /**
   * Signs in to look at what is left of a damaged register.
   *
   * @throws DomainException as {@link RegisterFolders#openToRescue} and {@link
   *     DamagedFolder#signIn}, and LOGIN_NEEDED, NO_PASSWORD_GIVEN
   */
  Session openToRescue(Path folder, SignIn signIn) throws DomainException {
    DamagedFolder damaged = folders.openToRescue(folder);
    try {
      String login = login(damaged.logins(), signIn);
      try (Password password = passwords.current(signIn.passwordFile(), login)) {
        return damaged.signIn(login, password);
      }
    } catch (DomainException | RuntimeException refused) {
      damaged.close();
      throw refused;
    }
  }

  /**
   * Who is meant: the one named, or the only one there is.
   *
   * @throws DomainException LOGIN_NEEDED
   */
  static String login(List<String> logins, SignIn signIn) throws DomainException {
    return signIn.user().isPresent() ? signIn.user().get() : onlyLogin(logins);
  }

  private static String onlyLogin(List<String> logins) throws DomainException {
    if (logins.size() != 1) {
      throw new DomainException(Problem.LOGIN_NEEDED, String.join(" ", logins));
    }
    return logins.getFirst();
  }
}
