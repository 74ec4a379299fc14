package fi.kortisto.store;

import fi.kortisto.model.LogFilter;
import java.time.ZoneId;

/**
 * Which rows of the access log are wanted.
 *
 * @param zone in which the moments of the filter are meant
 * @param among rows of persons and registers beyond these are left out
 */
public record LogQuery(LogFilter filter, ZoneId zone, Among among) {

  /**
   * Whether the rows are found by their time. All of them, and those of one person, are in the
   * order of their numbers: it is another only where the clock was set back.
   */
  boolean isInOrderOfTime() {
    boolean narrowed = filter.subject().isPresent() || filter.rows().isPresent();
    boolean timed = filter.from().isPresent() || filter.before().isPresent();
    return !narrowed && (timed || filter.login().isPresent() || filter.action().isPresent());
  }
}
