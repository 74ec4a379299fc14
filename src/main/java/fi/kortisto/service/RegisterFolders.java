package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import java.nio.file.Path;
import java.time.Clock;

/** Where everything begins: makes a new register folder, or opens one that is there. */
public final class RegisterFolders {

  private final Clock clock;

  public RegisterFolders(Clock clock) {
    this.clock = clock;
  }

  /**
   * Makes the folder with its first user, an administrator, and signs that user in.
   *
   * @throws DomainException ALREADY_EXISTS, CANNOT_WRITE, BAD_BUSINESS_ID, BAD_LOGIN or a problem
   *     of the password; nothing is left behind then
   */
  public Created create(NewFolder wanted) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Takes the folder for this program alone. Nothing personal is read before somebody signs in.
   *
   * @throws DomainException NO_SUCH_FOLDER, NOT_A_REGISTER, NOT_ENCRYPTED, TRUNCATED,
   *     READ_ONLY_FOLDER, ALREADY_OPEN, DAMAGED_KEY_RING or NEWER_REGISTER
   */
  public ClosedFolder open(Path folder) throws DomainException {
    throw new AssertionError("not yet");
  }
}
