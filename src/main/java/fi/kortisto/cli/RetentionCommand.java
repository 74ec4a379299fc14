package fi.kortisto.cli;

import fi.kortisto.exchange.AnonymousCsv;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.RetentionJson;
import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Tells what is past its storage time and what stays why, and erases or anonymises it. It asks
 * nothing, so that it can be run by a schedule.
 */
@Command(name = "retention", mixinStandardHelpOptions = true, sortOptions = false)
final class RetentionCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--run", descriptionKey = "retention-run")
  private boolean run;

  @Option(names = "--within", paramLabel = "DAYS", descriptionKey = "retention-within")
  private int within;

  @Option(names = "--statistics", paramLabel = "FILE", descriptionKey = "retention-statistics")
  private Optional<Path> statistics = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RetentionCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    if (within < 0 || (run && within > 0)) {
      throw new ParameterException(spec.commandLine(), "--within");
    }
    NewFile.IfThere ifThere = force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE;
    Optional<NewFile> csv =
        statistics.isPresent()
            ? Optional.of(new NewFile(statistics.get(), ifThere))
            : Optional.empty();
    try (Session session = place.open(access)) {
      LocalDate day = place.today().plusDays(within);
      RetentionPlan plan = session.retention().scan(day, Progress.NONE);
      if (run) {
        tell(session, session.retention().run(plan, new Told()));
      } else {
        tell(session, plan);
      }
      if (csv.isPresent()) {
        List<AnonymousRecord> records = session.retention().statistics();
        csv.get()
            .write(
                out ->
                    AnonymousCsv.write(
                        records, session.registers(), place.speech().language(), out));
        place.tell("retention.statistics-done", statistics.get());
      }
    }
    return 0;
  }

  private void tell(Session session, RetentionPlan plan) throws IOException {
    if (json) {
      place.json(
          out -> RetentionJson.plan(plan, session.registers(), place.speech().language(), out));
      return;
    }
    place.table(
        new RetentionRows(session.registers(), place.speech()).rows(plan), "retention.none");
    if (plan.isNothingDue()) {
      place.tell("retention.nothing-due", place.speech().day(plan.day()));
    } else {
      place.tell(
          "retention.due",
          place.speech().day(plan.day()),
          plan.due().stream().mapToInt(due -> due.items().size()).sum(),
          plan.due().size());
    }
  }

  private void tell(Session session, RetentionOutcome outcome) throws IOException {
    if (json) {
      place.json(
          out ->
              RetentionJson.outcome(outcome, session.registers(), place.speech().language(), out));
    } else if (!outcome.counts().isEmpty()) {
      place.table(
          new RetentionRows(session.registers(), place.speech()).rows(outcome), "retention.none");
    }
    place.tell(
        "retention.done",
        Long.toString(outcome.items()),
        outcome.persons(),
        outcome.emptied(),
        outcome.changed());
  }

  /** Tells at every tenth how far it is. */
  private final class Told implements Progress {

    private static final int TENTHS = 10;

    private long tenth;

    @Override
    public void at(long done, long total) {
      if (total > 0 && TENTHS * done / total > tenth) {
        tenth = TENTHS * done / total;
        place.tell("retention.progress", done, total);
      }
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
