package fi.kortisto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Into what the system lets the data of a command go. */
final class StandardOutput {

  private static final Path DESCRIPTOR = Path.of("/dev/stdout");

  /** Of the mode of a file, by POSIX {@code sys/stat.h}: its type. */
  private static final int TYPE = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private StandardOutput() {}

  /**
   * Whether it goes to another program. That one may stop reading when it has enough, and nothing
   * else can go wrong with writing to it. Where the system does not tell, it counts as no pipe.
   */
  static boolean isPipe() {
    try {
      int type = (Integer) Files.getAttribute(DESCRIPTOR, "unix:mode") & TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notTold) {
      return false;
    }
  }
}
