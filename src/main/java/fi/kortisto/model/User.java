package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person who uses the program.
 *
 * @param login unique in the register folder, lower case
 * @param active false for one whose access has ended; the name stays for the log
 * @param commitment the day on which the confidentiality commitment was signed
 */
public record User(
    UserId id,
    String login,
    UserRole role,
    boolean active,
    Optional<LocalDate> commitment,
    Optional<Instant> lastSignIn) {

  public boolean may(Permission permission) {
    return active && role.may(permission);
  }
}
