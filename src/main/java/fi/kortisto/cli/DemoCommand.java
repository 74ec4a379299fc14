package fi.kortisto.cli;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.demo.MainJob;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.Words;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does the main job from one end to the other on invented people; needs no display. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private final Workplace place;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "demo-folder")
  private Path folder = Path.of("");

  @Option(names = "--template", paramLabel = "ID|FILE", descriptionKey = "demo-template")
  private List<String> templates = List.of();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  DemoCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    List<RegisterTemplate> wanted =
        templates.isEmpty()
            ? Templates.builtIn().all()
            : TemplateChoice.of(place.templates(), templates);
    MainJob job = new MainJob(place.folders(), wanted, place.clock(), folder, this::tell);
    job.run();
    place.tell("demo.done", job.register(), InventedRegister.LOGIN, InventedRegister.PASSWORD);
    return 0;
  }

  private void tell(MainJob.Step step, String register, long millis, String result) {
    String done = place.speech().say("demo." + Words.keyOf(step));
    String what = register.isEmpty() ? done : register + ": " + done;
    place.out().printf("%-56s %6d ms  %s%n", what, millis, result);
    place.out().flush();
  }
}
