package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.exchange.LogFiles;
import fi.kortisto.exchange.LogJson;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.format.LogTable;
import fi.kortisto.format.PurposeWords;
import fi.kortisto.format.UnusualWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualUse;
import fi.kortisto.model.UseGroup;
import fi.kortisto.model.UseOverTime;
import fi.kortisto.model.UseStep;
import fi.kortisto.service.LogExport;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The access log as it is looked at: rows, readers, unusual use, use over time. */
record LogViews(Workplace place, Session session, boolean json) {

  private static final int PAGE = 10_000;
  private static final List<String> ENDINGS =
      Arrays.stream(LogFiles.values()).map(LogFiles::ending).toList();

  void rows(LogFilter filter) throws DomainException, IOException {
    List<LogRow> rows = new ArrayList<>();
    List<LogRow> page = session.log().rows(filter, Long.MAX_VALUE, PAGE);
    while (!page.isEmpty()) {
      rows.addAll(page);
      page = session.log().rows(filter, page.getLast().number(), PAGE);
    }
    List<LogRow> oldestFirst = rows.reversed();
    if (json) {
      place.json(out -> JsonLists.log(oldestFirst, out));
    } else {
      LogUsers users = session.log().users();
      place.table(oldestFirst.stream().map(row -> row(row, users)).toList(), "log.none");
    }
  }

  private List<String> row(LogRow row, LogUsers users) {
    Speech speech = place.speech();
    return List.of(
        Long.toString(row.number()),
        speech.moment(row.at()),
        users.called(row.login()),
        speech.words().of(row.action()),
        row.subject().map(SubjectId::toString).orElse(""),
        row.count() > 1 ? speech.say("log.count", row.count()) : "",
        new PurposeWords(speech.language()).of(row.purpose()),
        String.join(" ", row.fields()),
        row.done() ? "" : speech.say("log.refused"));
  }

  /** The form that a file's ending asks for. */
  static LogFiles form(Path file) throws DomainException {
    return LogFiles.valueOf(FileEnding.of(file, ENDINGS).toUpperCase(Locale.ROOT));
  }

  void export(LogFilter filter, LogFiles form, NewFile file, Path path) throws DomainException {
    LogTable table =
        new LogTable(
            session.log().users(),
            session.registers(),
            place.speech().language(),
            place.clock().getZone());
    LogExport export = session.log().export(filter);
    file.write(out -> form.write(table, export, out));
    place.tell("log.exported", path, export.rows());
  }

  void readers(SubjectId subject) throws DomainException, IOException {
    List<LogReader> readers = session.log().readers(subject);
    LogUsers users = session.log().users();
    if (json) {
      place.json(out -> LogJson.readers(readers, users, out));
    } else {
      place.table(readers.stream().map(reader -> row(reader, users)).toList(), "log.no-readers");
    }
  }

  private List<String> row(LogReader reader, LogUsers users) {
    Speech speech = place.speech();
    PurposeWords purposes = new PurposeWords(speech.language());
    return List.of(
        users.called(reader.login()),
        speech.say("log.looked", reader.looked(), reader.handled(), reader.refused()),
        speech.moment(reader.first()),
        speech.moment(reader.last()),
        reader.purposes().stream().map(purposes::of).collect(Collectors.joining("; ")));
  }

  void unusual(LocalDate since) throws DomainException, IOException {
    List<UnusualFinding> found = session.log().unusual().since(since, Progress.NONE);
    LogUsers users = session.log().users();
    if (json) {
      place.json(out -> LogJson.unusual(found, users, out));
    } else {
      place.table(found.stream().map(one -> row(one, users)).toList(), "log.nothing-unusual");
    }
  }

  private List<String> row(UnusualFinding finding, LogUsers users) {
    UnusualUse use = finding.use();
    Speech speech = place.speech();
    return List.of(
        use.code(),
        users.called(use.user()),
        new UnusualWords(speech.language()).of(use),
        speech.moment(use.from()),
        speech.moment(use.to()),
        use.rows().first() + "-" + use.rows().last(),
        finding
            .review()
            .map(
                review ->
                    speech.say(
                        "log.reviewed", speech.moment(review.at()), review.login(), review.note()))
            .orElse(""));
  }

  void overTime(UseStep step) throws DomainException, IOException {
    UseOverTime use = session.log().overTime(step, Progress.NONE);
    LogUsers users = session.log().users();
    if (json) {
      place.json(out -> LogJson.overTime(use, users, out));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    Arrays.stream(UseGroup.values()).map(place.speech().words()::of).forEach(head::add);
    rows.add(head);
    List<List<Integer>> columns =
        Arrays.stream(UseGroup.values())
            .map(group -> use.rows(count -> count.group() == group))
            .toList();
    IntStream.range(0, use.starts().size())
        .filter(at -> columns.stream().anyMatch(column -> column.get(at) > 0))
        .forEach(
            at -> {
              List<String> row = new ArrayList<>(List.of(place.speech().day(use.starts().get(at))));
              columns.forEach(column -> row.add(column.get(at).toString()));
              rows.add(row);
            });
    place.table(rows.size() > 1 ? rows : List.of(), "log.none");
  }
}
