package fi.kortisto.format;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestStatistics;

/** What the statistics of a year tell of each kind of request. */
public enum StatisticsColumn {
  KIND,
  RECEIVED,
  /** Answered on the last day or before. */
  IN_TIME,
  /** Answered after it. */
  LATE,
  OPEN,
  /** Wholly or in part. */
  REFUSED,
  EXTENDED,
  WITHDRAWN;

  /** What stands in this column: the name of the kind, or how many requests. */
  public String of(RequestStatistics.Line line, Language language) {
    return this == KIND
        ? Words.of(language).beginning(line.kind())
        : Integer.toString(number(line));
  }

  /** How many requests of a kind; of the kind itself as many as came in. */
  public int number(RequestStatistics.Line line) {
    return switch (this) {
      case KIND, RECEIVED -> line.received();
      case IN_TIME -> line.inTime();
      case LATE -> line.late();
      case OPEN -> line.open();
      case REFUSED -> line.refused();
      case EXTENDED -> line.extended();
      case WITHDRAWN -> line.withdrawn();
    };
  }
}
