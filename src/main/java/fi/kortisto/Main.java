package fi.kortisto;

import fi.kortisto.cli.Program;
import fi.kortisto.cli.Terminal;
import fi.kortisto.service.RegisterFolders;
import java.time.Clock;

/** Starts the desktop without arguments and the command line with them. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Clock clock = Clock.systemDefaultZone();
    RegisterFolders folders = new RegisterFolders(clock);
    Program program = new Program(folders, clock, Terminal.ofSystem());
    System.exit(arguments.length == 0 ? program.runWithoutDisplay() : program.run(arguments));
  }
}
