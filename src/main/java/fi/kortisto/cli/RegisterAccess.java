package fi.kortisto.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a command must know to get into a register. */
final class RegisterAccess {

  @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register-folder")
  private Path folder = Path.of("");

  @Mixin private final SignIn signIn = new SignIn();

  Path folder() {
    return folder;
  }

  SignIn signIn() {
    return signIn;
  }

  Optional<Path> passwordFile() {
    return signIn.passwordFile();
  }
}
