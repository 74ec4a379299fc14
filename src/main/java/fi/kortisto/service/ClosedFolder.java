package fi.kortisto.service;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import java.nio.file.Path;
import java.util.List;

/** A register folder that is held by this program but whose data nobody can read yet. */
public final class ClosedFolder implements AutoCloseable {

  public Path folder() {
    throw new AssertionError("not yet");
  }

  /** Those who may sign in, in alphabetical order. */
  public List<String> logins() {
    throw new AssertionError("not yet");
  }

  /**
   * Opens the data for a user. Afterwards this object is spent.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD or TOO_MANY_TRIES, after which another try may
   *     be made; DAMAGED_DATABASE, DAMAGED_KEY_RING, REPLAYED_KEY_RING otherwise
   */
  public Session signIn(String login, Password password) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Opens the data with the recovery key and gives the user a new password.
   *
   * @throws DomainException as {@link #signIn}, and WRONG_RECOVERY_KEY or a problem of the password
   */
  public Session recover(String recoveryKey, String login, Password newPassword)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    throw new AssertionError("not yet");
  }
}
