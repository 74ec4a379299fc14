package fi.kortisto.cli;

import fi.kortisto.exchange.DueJson;
import fi.kortisto.exchange.JsonLists;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.RequestStatisticsCsv;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.Language;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells by when a request must be answered and why (GDPR art. 12(3)), which needs no register; or
 * what waits in one, or the requests of a year.
 */
@Command(name = "due", mixinStandardHelpOptions = true, sortOptions = false)
final class DueCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REGISTER",
      descriptionKey = "register-folder")
  private Optional<Path> register = Optional.empty();

  @Mixin private final SignIn signIn = new SignIn();

  @Option(names = "--received", paramLabel = "DATE", descriptionKey = "received")
  private Optional<LocalDate> received = Optional.empty();

  @Option(names = "--extended", descriptionKey = "extended")
  private boolean extended;

  @Option(names = "--statistics", paramLabel = "YEAR", descriptionKey = "statistics")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "statistics-csv")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  DueCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    if (register.isPresent() == received.isPresent()
        || (year.isPresent() && register.isEmpty())
        || (csv.isPresent() && year.isEmpty())) {
      throw new ParameterException(spec.commandLine(), "a register or a day of receipt");
    }
    if (received.isPresent()) {
      tell(Deadline.of(received.get(), extended));
    } else if (year.isPresent()) {
      count(register.get(), year.get());
    } else {
      tell(work(register.get()));
    }
    return 0;
  }

  private void tell(Deadline deadline) throws IOException {
    String reason = place.speech().reason(deadline);
    if (json) {
      place.json(out -> JsonLists.deadline(deadline, reason, out));
    } else {
      place.out().println(deadline.due() + "  " + Speech.harmless(reason));
    }
  }

  private DueWork work(Path folder) throws DomainException {
    try (Session session = place.open(folder, signIn)) {
      return session.due().work();
    }
  }

  private void tell(DueWork work) throws IOException {
    if (json) {
      place.json(out -> DueJson.work(work, place.speech().language(), out));
    } else if (work.isNothing()) {
      place.tell("due.nothing");
    } else {
      new DueTable(work, place.speech()).print(place.out());
    }
  }

  private void count(Path folder, int wanted) throws DomainException, IOException {
    NewFile.IfThere ifThere = force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE;
    Optional<NewFile> file =
        csv.isPresent() ? Optional.of(new NewFile(csv.get(), ifThere)) : Optional.empty();
    RequestStatistics statistics;
    try (Session session = place.open(folder, signIn)) {
      statistics = session.due().statistics(wanted);
    }
    if (file.isPresent()) {
      Language written = place.speech().language();
      file.get().write(out -> RequestStatisticsCsv.write(statistics, written, out));
      place.tell("statistics.done", csv.get());
    } else {
      tell(statistics);
    }
  }

  private void tell(RequestStatistics statistics) throws IOException {
    if (json) {
      place.json(out -> DueJson.statistics(statistics, out));
    } else {
      place.table(new StatisticsRows(statistics, place.speech()).rows(), "due.no-requests");
    }
  }
}
