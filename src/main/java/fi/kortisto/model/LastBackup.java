package fi.kortisto.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The newest backup that the register knows of. Each was opened and read through when it was made.
 *
 * @param there whether the file can be reached now and still is of that size
 */
public record LastBackup(Instant at, Path file, long size, long persons, boolean there) {

  /** How old it is; never negative, whatever was done to the clock. */
  public Duration age(Instant now) {
    Duration age = Duration.between(at, now);
    return age.isNegative() ? Duration.ZERO : age;
  }
}
