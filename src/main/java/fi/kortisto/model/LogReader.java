package fi.kortisto.model;

import java.time.Instant;
import java.util.List;

/**
 * How one user has handled the data of one person.
 *
 * @param login blank when nobody was signed in
 * @param looked how often the data was looked at
 * @param handled how often it was changed or given out, or something else was done
 * @param refused how often that was not let through
 * @param purposes those given, as the log keeps them, the latest first; not all when there are very
 *     many
 */
public record LogReader(
    String login,
    int looked,
    int handled,
    int refused,
    Instant first,
    Instant last,
    List<String> purposes) {

  /** As many purposes as are told. */
  public static final int PURPOSES = 10;

  public LogReader {
    purposes = List.copyOf(purposes);
  }
}
