package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When and for what a person's data was consulted, for that person.
 *
 * @param keptFrom day of the first row that the log still has; empty where none was removed
 */
public record LogExtract(List<LogExtractLine> lines, Optional<LocalDate> keptFrom) {

  public static final LogExtract NONE = new LogExtract(List.of(), Optional.empty());

  public LogExtract {
    lines = List.copyOf(lines);
  }
}
