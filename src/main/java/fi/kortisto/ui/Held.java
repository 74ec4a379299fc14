package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.service.DamagedFolder;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;

/** The register folder that the program holds: exactly one of these at any time. */
sealed interface Held {

  /** None. */
  record Nothing() implements Held {}

  /** One that is locked. */
  record Shut(Locked locked) implements Held {}

  /** One that is open to a signed-in user. */
  record Open(SignedIn signedIn) implements Held {}

  /** One that is being locked: work that was begun may still use it. */
  record Locking(SignedIn signedIn) implements Held {}

  /** A backup that is being restored. */
  record Restore(Restoring restoring) implements Held {}

  /** A damaged one that nobody looks at yet. */
  record Damaged(DamagedFolder folder) implements Held {}

  /** What is left of a damaged one, open to be looked at. */
  record Rescued(Session session) implements Held {}

  /** Lets go of it, on the background thread. */
  default void letGo() throws DomainException {
    switch (this) {
      case Nothing() -> {}
      case Shut(Locked locked) -> locked.closed().close();
      case Damaged(DamagedFolder folder) -> folder.close();
      case Rescued(Session session) -> session.close();
      case Restore(Restoring restoring) -> restoring.close();
      case Locking(SignedIn signedIn) -> signedIn.session().close();
      case Open(SignedIn signedIn) -> close(signedIn.session());
    }
  }

  /** As {@link #letGo}, without the backup at closing. */
  default void letGoAsItIs() throws DomainException {
    if (this instanceof Open(SignedIn signedIn)) {
      signedIn.session().close();
    } else {
      letGo();
    }
  }

  /** What is wanted at closing may fail; the data is closed all the same. */
  private static void close(Session session) throws DomainException {
    try (session) {
      session.beforeClosing(Progress.NONE);
    }
  }
}
