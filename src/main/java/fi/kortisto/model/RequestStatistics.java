package fi.kortisto.model;

import java.util.List;

/**
 * A year's requests by kind, counted by the year of receipt.
 *
 * @param lines for the kinds there were any of
 */
public record RequestStatistics(int year, List<Line> lines) {

  public RequestStatistics {
    lines = List.copyOf(lines);
  }

  /**
   * The requests of one kind.
   *
   * @param inTime answered on the last day or before
   * @param late answered after it
   * @param open not answered yet
   * @param refused wholly or in part
   */
  public record Line(
      RequestKind kind,
      int received,
      int inTime,
      int late,
      int open,
      int refused,
      int extended,
      int withdrawn) {}

  public int received() {
    return lines.stream().mapToInt(Line::received).sum();
  }
}
