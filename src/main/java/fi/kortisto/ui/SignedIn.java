package fi.kortisto.ui;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Register;
import fi.kortisto.model.User;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;

/**
 * A session and what of it the window shows all the time.
 *
 * @param session for the background thread only
 */
public record SignedIn(
    Session session, Path folder, User user, Controller controller, List<Register> registers) {

  /** Read on the background thread. */
  public static SignedIn to(Session session) {
    return new SignedIn(
        session, session.folder(), session.user(), session.controller(), session.registers());
  }
}
