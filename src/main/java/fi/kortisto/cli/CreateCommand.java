package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.Created;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register folder and gives its recovery key, once. */
@Command(name = "create", mixinStandardHelpOptions = true, sortOptions = false)
final class CreateCommand implements Callable<Integer> {

  private final Workplace place;

  @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "new-folder")
  private Path folder = Path.of("");

  @Option(
      names = "--template",
      required = true,
      paramLabel = "ID|FILE",
      descriptionKey = "template")
  private List<String> templates = List.of();

  @Mixin private final FirmOptions firm = new FirmOptions();

  @Option(names = "--user", required = true, paramLabel = "LOGIN", descriptionKey = "first-user")
  private String login = "";

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(names = "--recovery-out", paramLabel = "FILE", descriptionKey = "recovery-out")
  private Optional<Path> recoveryOut = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  CreateCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    List<RegisterTemplate> wanted = TemplateChoice.of(place.templates(), templates);
    Controller controller = firm.controller();
    if (Files.isRegularFile(folder)) {
      throw new DomainException(Problem.ALREADY_EXISTS, folder);
    }
    RecoveryKeyPaper paper = new RecoveryKeyPaper(place, recoveryOut);
    try (Password password = place.passwords().first(passwordFile, login)) {
      Created created =
          place.folders().create(new NewFolder(folder, controller, wanted, login, password));
      try (Session session = created.session();
          RecoveryKey key = created.recoveryKey()) {
        place.tell("create.done", session.folder());
        paper.take(key);
      }
    }
    return 0;
  }
}
