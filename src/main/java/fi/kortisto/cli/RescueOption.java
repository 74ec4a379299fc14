package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FilePart;
import fi.kortisto.service.Rescue;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whether what is read is a damaged register. */
final class RescueOption {

  @Option(names = "--rescue", descriptionKey = "rescue")
  private boolean rescue;

  boolean given() {
    return rescue;
  }

  /** Signs in for daily work, or to look at what is left. */
  Session open(Workplace place, RegisterAccess access) throws DomainException {
    if (!rescue) {
      return place.open(access);
    }
    Session session = place.openToRescue(access);
    place.tell("rescue.traced", session.folder());
    return session;
  }

  /** Says what of the person who was just read is missing. */
  static void tellUnread(Workplace place, Session session) throws DomainException {
    Optional<Rescue> rescue = session.rescue();
    if (rescue.isPresent()) {
      Set<FilePart> unread = rescue.get().unread();
      if (!unread.isEmpty()) {
        place.tell("rescue.unread", place.speech().list(unread));
      }
    }
  }
}
