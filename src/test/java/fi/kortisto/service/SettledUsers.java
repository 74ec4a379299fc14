package fi.kortisto.service;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;

/** Users who are past their first sign-in, at which they chose the password themselves. */
public final class SettledUsers {

  private SettledUsers() {}

  public static User add(Session session, String login, UserRole role, Password password)
      throws DomainException {
    return add(session, NewUser.of(login, role), password);
  }

  public static User add(Session session, NewUser wanted, Password password)
      throws DomainException {
    User added = session.users().add(wanted, password);
    return session
        .desk()
        .store()
        .transaction(
            () -> {
              session.desk().store().users().setTemporaryPassword(added.id(), false);
              return added.withOwnPassword();
            });
  }
}
