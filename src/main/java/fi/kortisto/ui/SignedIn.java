package fi.kortisto.ui;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Register;
import fi.kortisto.model.User;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;

/**
 * A session and what of it the window shows all the time.
 *
 * @param session for the background thread only
 * @param registers that the user may look into
 * @param all registers with their rules, also those that the user may not look into
 */
public record SignedIn(
    Session session,
    Path folder,
    User user,
    Controller controller,
    List<Register> registers,
    List<Register> all) {

  /** Read on the background thread. */
  public static SignedIn to(Session session) {
    return new SignedIn(
        session,
        session.folder(),
        session.user(),
        session.controller(),
        session.registers(),
        session.allRegisters());
  }

  /** Whether the user may, where not all registers are reached also for want of those. */
  public boolean may(Permission permission) {
    return user.may(permission)
        && (registers.size() == all.size() || !permission.coversAllRegisters());
  }
}
