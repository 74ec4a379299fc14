package fi.kortisto;

import fi.kortisto.cli.Program;
import fi.kortisto.cli.Terminal;
import fi.kortisto.demo.InventedRegister;
import fi.kortisto.exchange.Templates;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.ui.Beginning;
import fi.kortisto.ui.DemoRegister;
import fi.kortisto.ui.Desktop;
import fi.kortisto.ui.SettingsFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Starts the desktop without arguments, or with the path of a register or a backup as the only one,
 * and the command line with any others.
 */
public final class Main {

  private static final int INVENTED_PEOPLE = 400;

  private Main() {}

  public static void main(String[] arguments) {
    Clock clock = Clock.systemDefaultZone();
    RegisterFolders folders = new RegisterFolders(clock);
    Templates templates = Templates.withOwn(SettingsFile.folder().resolve("templates"));
    Program program = new Program(folders, templates, clock, Terminal.ofSystem());
    Optional<Beginning> beginning = beginning(arguments);
    if (beginning.isEmpty()) {
      System.exit(program.run(arguments));
    }
    try {
      desktop(folders, templates, clock).launch(beginning.get());
    } catch (UnsupportedOperationException noDisplay) {
      System.exit(arguments.length == 0 ? program.runWithoutDisplay() : program.cannotOpen());
    }
  }

  /** Empty where the arguments are for the command line. */
  static Optional<Beginning> beginning(String... arguments) {
    return switch (arguments.length) {
      case 0 -> Optional.of(new Beginning.Welcome());
      case 1 -> Beginning.on(arguments[0]);
      default -> Optional.empty();
    };
  }

  private static Desktop desktop(RegisterFolders folders, Templates templates, Clock clock) {
    InventedRegister invented = new InventedRegister(folders);
    DemoRegister demo =
        (folder, progress) -> {
          invented.make(folder, INVENTED_PEOPLE, LocalDate.now(clock), progress);
          return new DemoRegister.Made(folder, InventedRegister.LOGIN, InventedRegister.PASSWORD);
        };
    return new Desktop(folders, SettingsFile.ofThisUser(), templates, Optional.of(demo));
  }
}
