package fi.kortisto.ui;

import fi.kortisto.service.RegisterFolders;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the desktop shows first: as it is started by itself, or by a file manager on something. */
public sealed interface Beginning {

  /** The first page. */
  record Welcome() implements Beginning {}

  /** Signing in to a register. */
  record Register(Path folder) implements Beginning {}

  /** Restoring a backup. */
  record Backup(Path file) implements Beginning {}

  /**
   * What an argument asks for, where it is the path of something to open. A bare word is not: it is
   * a command, even where a folder has that name.
   */
  public static Optional<Beginning> on(String argument) {
    try {
      Path path = Path.of(argument);
      if (path.getNameCount() == 1 && !path.isAbsolute() && !argument.contains(".")) {
        return Optional.empty();
      }
      if (RegisterFolders.isBackup(path)) {
        return Optional.of(new Backup(path.toAbsolutePath()));
      }
      return RegisterFolders.registerAt(path).map(Register::new);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
