package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.format.DeadlineWords;
import fi.kortisto.model.Deadline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells by when a request must be answered, and why (GDPR art. 12(3)). Needs no register. */
@Command(name = "due", mixinStandardHelpOptions = true, sortOptions = false)
final class DueCommand implements Callable<Integer> {

  private final Workplace place;

  @Option(names = "--received", required = true, paramLabel = "DATE", descriptionKey = "received")
  private LocalDate received = LocalDate.EPOCH;

  @Option(names = "--extended", descriptionKey = "extended")
  private boolean extended;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  DueCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws IOException {
    Deadline deadline = Deadline.of(received, extended);
    String reason = new DeadlineWords(place.speech().language()).of(deadline);
    if (json) {
      place.json(out -> JsonLists.deadline(deadline, reason, out));
    } else {
      place.out().println(deadline.due() + "  " + Speech.harmless(reason));
    }
    return 0;
  }
}
