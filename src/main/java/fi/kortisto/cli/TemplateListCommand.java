package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterTemplate;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the registers that one can start from, one line each. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateListCommand implements Callable<Integer> {

  private final Workplace place;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage spoken = MessageLanguage.option();

  TemplateListCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws IOException {
    Language language = place.speech().language();
    List<RegisterTemplate> templates = place.templates().all();
    if (json) {
      place.json(out -> JsonLists.templates(templates, language, out));
    } else {
      new Table(templates.stream().map(template -> row(template, language)).toList())
          .print(place.out());
    }
    place.templates().damaged().forEach(place::warn);
    return 0;
  }

  private static List<String> row(RegisterTemplate template, Language language) {
    return List.of(
        template.id(), template.content().name().in(language), template.description().in(language));
  }
}
