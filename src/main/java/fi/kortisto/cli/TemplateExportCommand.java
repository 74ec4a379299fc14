package fi.kortisto.cli;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a template, or the rules that a register has today, to a file. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateExportCommand implements Callable<Integer> {

  private static final String OWN = "-own";

  private final Workplace place;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "template-source")
  private String source = "";

  @Option(names = "--out", required = true, paramLabel = "FILE.json", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "template-id")
  private Optional<String> id = Optional.empty();

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "register-name")
  private Optional<String> register = Optional.empty();

  @Mixin private final SignIn signIn = new SignIn();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  TemplateExportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<RegisterTemplate> known = TemplateChoice.known(place.templates(), source);
    RegisterTemplate found = known.isPresent() ? known.get() : rulesOfRegister();
    RegisterTemplate template =
        new RegisterTemplate(id.orElse(found.id()), found.description(), found.content());
    Templates.write(template, out, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    place.tell("template.exported", template.id(), out);
    return 0;
  }

  /** A template of one's own, which keeps what is known of the one it came from. */
  private RegisterTemplate rulesOfRegister() throws DomainException {
    if (!Files.isDirectory(Path.of(source))) {
      throw new DomainException(Problem.NO_SUCH_TEMPLATE, source);
    }
    try (Session session = place.open(Path.of(source), signIn)) {
      Register chosen = RegisterChoice.of(session.registers(), register);
      String from = chosen.templateId();
      Label description =
          TemplateChoice.known(place.templates(), from)
              .map(RegisterTemplate::description)
              .orElse(chosen.name());
      String own = from.endsWith(OWN) ? from : from + OWN;
      return new RegisterTemplate(own, description, chosen.content());
    }
  }
}
