package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Hold;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what keeps a person's items from being erased, puts a hold on one, changes or ends it. */
@Command(name = "hold", mixinStandardHelpOptions = true, sortOptions = false)
final class HoldCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Mixin private final HoldOptions options = new HoldOptions();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  HoldCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    HoldOptions.Deed deed = options.deed(spec.commandLine());
    SubjectId person = new SubjectId(subject);
    try (Session session = place.open(access)) {
      switch (deed) {
        case HoldOptions.Look() -> list(session.holds().of(person));
        case HoldOptions.Record(NewHold hold) -> {
          session.holds().record(person, hold);
          place.tell("hold.recorded", hold.item().code(), place.speech().words().of(hold.ground()));
        }
        case HoldOptions.Change change -> {
          change(session, person, change);
          place.tell("hold.changed", Long.toString(change.hold()));
        }
        case HoldOptions.End(long hold, String reason) -> {
          session.holds().end(person, hold, reason);
          place.tell("hold.ended", Long.toString(hold));
        }
      }
    }
    return 0;
  }

  /** What is not given stays as it is; the ends replace each other. */
  private static void change(Session session, SubjectId person, HoldOptions.Change change)
      throws DomainException {
    String note =
        change
            .note()
            .orElse(
                session.holds().of(person).stream()
                    .filter(hold -> hold.id() == change.hold())
                    .findFirst()
                    .map(Hold::note)
                    .orElse(""));
    session.holds().change(person, change.hold(), change.until(), change.expected(), note);
  }

  private void list(List<Hold> holds) throws DomainException, IOException {
    if (json) {
      place.json(out -> JsonLists.holds(holds, place.speech().language(), out));
    } else {
      HoldRows rows = new HoldRows(place.speech(), place.today());
      place.table(holds.stream().map(rows::row).toList(), "hold.none");
    }
  }
}
