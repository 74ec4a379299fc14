package fi.kortisto.cli;

import fi.kortisto.model.RequestStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A year's requests as rows of a table, what is counted on top. */
record StatisticsRows(RequestStatistics statistics, Speech speech) {

  List<List<String>> rows() {
    if (statistics.lines().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                "statistics.kind",
                "statistics.received",
                "statistics.in-time",
                "statistics.late",
                "statistics.open",
                "statistics.refused",
                "statistics.extended",
                "statistics.withdrawn")
            .map(key -> speech.say(key))
            .toList());
    statistics.lines().forEach(line -> rows.add(row(line)));
    return rows;
  }

  private List<String> row(RequestStatistics.Line line) {
    List<String> row = new ArrayList<>();
    row.add(speech.words().of(line.kind()));
    Stream.of(
            line.received(),
            line.inTime(),
            line.late(),
            line.open(),
            line.refused(),
            line.extended(),
            line.withdrawn())
        .map(Object::toString)
        .forEach(row::add);
    return row;
  }
}
