package fi.kortisto.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** As whom one signs in, and with what. */
final class SignIn {

  @Option(names = "--user", paramLabel = "LOGIN", descriptionKey = "user")
  private Optional<String> user = Optional.empty();

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
  private Optional<Path> passwordFile = Optional.empty();

  Optional<String> user() {
    return user;
  }

  Optional<Path> passwordFile() {
    return passwordFile;
  }
}
