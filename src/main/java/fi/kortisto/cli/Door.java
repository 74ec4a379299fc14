package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.ClosedFolder;
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
      String login = login(closed, signIn);
      try (Password password = passwords.current(signIn.passwordFile(), login)) {
        return closed.signIn(login, password);
      }
    } catch (DomainException | RuntimeException refused) {
      closed.close();
      throw refused;
    }
  }

  /**
   * Who is meant: the one named, or the only one there is.
   *
   * @throws DomainException LOGIN_NEEDED
   */
  static String login(ClosedFolder closed, SignIn signIn) throws DomainException {
    return signIn.user().isPresent() ? signIn.user().get() : onlyLogin(closed);
  }

  private static String onlyLogin(ClosedFolder closed) throws DomainException {
    List<String> logins = closed.logins();
    if (logins.size() != 1) {
      throw new DomainException(Problem.LOGIN_NEEDED, String.join(" ", logins));
    }
    return logins.getFirst();
  }
}
