package fi.kortisto.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command must know to get into a register. */
final class RegisterAccess {

  @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register-folder")
  private Path folder = Path.of("");

  @Option(names = "--user", paramLabel = "LOGIN", descriptionKey = "user")
  private Optional<String> user = Optional.empty();

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
  private Optional<Path> passwordFile = Optional.empty();

  Path folder() {
    return folder;
  }

  Optional<String> user() {
    return user;
  }

  Optional<Path> passwordFile() {
    return passwordFile;
  }
}
