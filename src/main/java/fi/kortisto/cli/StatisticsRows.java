package fi.kortisto.cli;

import fi.kortisto.format.StatisticsColumn;
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
    rows.add(columns().map(speech.words()::beginning).toList());
    for (RequestStatistics.Line line : statistics.lines()) {
      rows.add(columns().map(column -> column.of(line, speech.language())).toList());
    }
    return rows;
  }

  private static Stream<StatisticsColumn> columns() {
    return Stream.of(StatisticsColumn.values());
  }
}
