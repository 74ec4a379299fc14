package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.User;
import fi.kortisto.service.Session;
import java.util.Locale;

/** Finds the user who is meant. */
final class NamedUser {

  private NamedUser() {}

  /**
   * @throws DomainException NO_SUCH_USER; NOT_PERMITTED to those who may not see the users
   */
  static User of(Session session, String login) throws DomainException {
    return of(session, login, true);
  }

  /**
   * Somebody whose access has ended.
   *
   * @throws DomainException as {@link #of}
   */
  static User ended(Session session, String login) throws DomainException {
    return of(session, login, false);
  }

  private static User of(Session session, String login, boolean active) throws DomainException {
    String wanted = login.strip().toLowerCase(Locale.ROOT);
    return session.users().list().stream()
        .filter(user -> user.active() == active && user.login().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, login));
  }
}
