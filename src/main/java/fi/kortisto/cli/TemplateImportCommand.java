package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterTemplate;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings in a template, so that registers can start from it. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateImportCommand implements Callable<Integer> {

  private final Workplace place;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "template-file")
  private Path file = Path.of("");

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  TemplateImportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    RegisterTemplate template = place.templates().bringIn(file);
    place.tell(
        "template.imported",
        template.id(),
        template.content().name().in(place.speech().language()));
    return 0;
  }
}
