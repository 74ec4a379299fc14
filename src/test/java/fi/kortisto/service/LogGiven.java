package fi.kortisto.service;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.Clock;

/** Other users of a register, for what the log tells of several. */
public final class LogGiven {

  private static final String SECRET = "punainen kivi vierii mäkeä";

  private LogGiven() {}

  public static void add(Session session, String login, String fullName, UserRole role)
      throws DomainException {
    try (Password password = Password.of(SECRET)) {
      SettledUsers.add(session, NewUser.of(login, role).called(fullName), password);
    }
  }

  public static Session signIn(Path folder, String login, Clock clock) throws DomainException {
    try (Password password = Password.of(SECRET)) {
      return Given.folders(clock).open(folder).signIn(login, password);
    }
  }
}
