package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How often a person has been on lists, and when last.
 *
 * @param last empty where they never were
 */
public record ListUsage(int times, Optional<LocalDate> last) {

  public static final ListUsage NEVER = new ListUsage(0, Optional.empty());
}
