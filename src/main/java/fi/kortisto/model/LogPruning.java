package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Rows of the access log that are past its storage time.
 *
 * @param limit first day whose rows are kept
 * @param rows how many would go
 * @param last number of the last of them; 0 where there are none
 * @param from time of the first of them
 * @param to time of the last
 */
public record LogPruning(LocalDate limit, long rows, long last, Instant from, Instant to) {

  public static LogPruning nothing(LocalDate limit) {
    return new LogPruning(limit, 0, 0, Instant.EPOCH, Instant.EPOCH);
  }

  public boolean isNothing() {
    return rows == 0;
  }
}
