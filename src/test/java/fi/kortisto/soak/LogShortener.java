package fi.kortisto.soak;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes what of a register's log is past its storage time, at a time that it is told. */
final class LogShortener {

  private LogShortener() {}

  /** Arguments: the folder, and what time it is. */
  public static void main(String[] arguments) throws Exception {
    if (System.in.read() < 0) {
      return;
    }
    Clock clock =
        Clock.offset(
            Clock.systemDefaultZone(),
            Duration.between(Instant.now(), Instant.parse(arguments[1])));
    try (Password password = Password.of(Given.PASSWORD)) {
      Session session =
          Given.folders(clock).open(Path.of(arguments[0])).signIn(Given.LOGIN, password);
      LogPruning due = session.log().keeping().due();
      System.out.println("ready.");
      session.log().keeping().prune(due, Progress.NONE);
      System.out.println("removed.");
      session.close();
      System.out.println("done.");
    }
  }
}
