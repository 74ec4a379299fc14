package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds registers to a folder. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false)
final class RegisterAddCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(
      names = "--template",
      required = true,
      paramLabel = "ID|FILE",
      descriptionKey = "template")
  private List<String> templates = List.of();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RegisterAddCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    List<RegisterTemplate> wanted = TemplateChoice.of(place.templates(), templates);
    try (Session session = place.open(access)) {
      for (RegisterTemplate template : wanted) {
        Register added = session.rules().add(template);
        place.tell("register.added", added.id(), added.name().in(place.speech().language()));
      }
    }
    return 0;
  }
}
