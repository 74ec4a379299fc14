package fi.kortisto.service;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those who may sign in. */
public final class Users {

  public List<User> list() throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Lets somebody in.
   *
   * @throws DomainException LOGIN_TAKEN, BAD_LOGIN, NOT_PERMITTED or a problem of the password
   */
  public User add(
      String login, UserRole role, Optional<LocalDate> commitment, Password temporaryPassword)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Ends somebody's access: the data gets a new key, of which that user has no copy. Takes as long
   * as rewriting the whole file.
   *
   * @throws DomainException NO_SUCH_USER, LAST_ADMINISTRATOR, NOT_PERMITTED
   */
  public void remove(UserId user) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Changes the signed-in user's own password. */
  public void changePassword(Password current, Password wanted) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Gives another user a new password. */
  public void resetPassword(UserId user, Password wanted) throws DomainException {
    throw new AssertionError("not yet");
  }
}
