package fi.kortisto.ui.system;

import java.util.List;
import java.util.Optional;

/**
 * What is heard on a bus.
 *
 * @param from the interface that tells it
 * @param begins whether it comes at the beginning and at the end, with a yes at the beginning
 * @param of the object that must tell it; empty for any
 * @see <a href="https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html">the
 *     login manager</a>
 */
record Signal(String from, String name, boolean begins, Optional<String> of) {

  private static final String SESSIONS = "/org/freedesktop/login1/session/";

  /** Before sleep, and at a lock of this session. */
  static final List<Signal> OF_SYSTEM =
      List.of(
          new Signal("org.freedesktop.login1.Manager", "PrepareForSleep", true, Optional.empty()),
          new Signal(
              "org.freedesktop.login1.Session",
              "Lock",
              false,
              Optional.ofNullable(System.getenv("XDG_SESSION_ID")).map(Signal::session)));

  /** When the desktop's screen is locked or blanked. */
  static final List<Signal> OF_SESSION =
      List.of(
          new Signal("org.freedesktop.ScreenSaver", "ActiveChanged", true, Optional.empty()),
          new Signal("org.gnome.ScreenSaver", "ActiveChanged", true, Optional.empty()));

  /** The object of a session: whatever is no letter, and a leading digit, is written in hex. */
  static String session(String id) {
    StringBuilder path = new StringBuilder(SESSIONS);
    for (int i = 0; i < id.length(); i++) {
      char sign = id.charAt(i);
      boolean plain =
          sign >= 'a' && sign <= 'z'
              || sign >= 'A' && sign <= 'Z'
              || i > 0 && sign >= '0' && sign <= '9';
      path.append(plain ? String.valueOf(sign) : String.format("_%02x", (int) sign));
    }
    return path.toString();
  }

  /** Whether it says that the screen is to be hidden now. */
  boolean means(String path, List<?> parameters) {
    return of.map(path::equals).orElse(true)
        && (!begins || parameters.isEmpty() || Boolean.TRUE.equals(parameters.getFirst()));
  }
}
