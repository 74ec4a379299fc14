package fi.kortisto;

import fi.kortisto.service.RegisterFolders;
import fi.kortisto.ui.Desktop;
import fi.kortisto.ui.SettingsFile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Starts the desktop without arguments and the command line with them. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      desktop();
    } else {
      System.err.println("kortisto");
    }
  }

  private static void desktop() {
    new Desktop(
            new RegisterFolders(Clock.systemUTC()),
            SettingsFile.ofThisUser(),
            List::of,
            Optional.empty())
        .launch();
  }
}
