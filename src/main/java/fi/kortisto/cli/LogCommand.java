package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the access log in the order in which things happened. */
@Command(name = "log", mixinStandardHelpOptions = true, sortOptions = false)
final class LogCommand implements Callable<Integer> {

  private static final int PAGE = 10_000;

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--subject", paramLabel = "S", descriptionKey = "log-subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  LogCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<LogRow> oldestFirst = read().reversed();
    if (json) {
      place.json(out -> JsonLists.log(oldestFirst, out));
    } else {
      place.table(oldestFirst.stream().map(this::row).toList(), "log.none");
    }
    return 0;
  }

  private List<LogRow> read() throws DomainException {
    LogFilter filter =
        new LogFilter(
            Optional.empty(),
            subject.map(SubjectId::new),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<LogRow> rows = new ArrayList<>();
    try (Session session = place.open(access)) {
      List<LogRow> page = session.log().rows(filter, Long.MAX_VALUE, PAGE);
      while (!page.isEmpty()) {
        rows.addAll(page);
        page = session.log().rows(filter, page.getLast().number(), PAGE);
      }
    }
    return rows;
  }

  private List<String> row(LogRow row) {
    Speech speech = place.speech();
    return List.of(
        Long.toString(row.number()),
        speech.moment(row.at()),
        row.login(),
        speech.words().of(row.action()),
        row.subject().map(SubjectId::toString).orElse(""),
        row.count() > 1 ? speech.say("log.count", row.count()) : "",
        row.purpose(),
        String.join(" ", row.fields()),
        row.done() ? "" : speech.say("log.refused"));
  }
}
