package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A person who uses the program.
 *
 * @param login unique in the register folder, lower case
 * @param fullName may be blank
 * @param active false for one whose access has ended; the name stays for the log
 * @param temporaryPassword whether somebody else chose the password, so that it must be changed
 *     before anything else
 * @param commitment the day on which the confidentiality commitment was signed
 * @param commitmentKept whether its paper is attached
 * @param only the registers that the user is limited to; empty for all
 */
public record User(
    UserId id,
    String login,
    String fullName,
    UserRole role,
    boolean active,
    boolean temporaryPassword,
    Optional<LocalDate> commitment,
    boolean commitmentKept,
    Set<RegisterId> only,
    Optional<Instant> lastSignIn) {

  public User {
    only = Set.copyOf(only);
  }

  /** A user of all registers who has not signed a commitment nor signed in. */
  public static User fresh(UserId id, String login, UserRole role) {
    return new User(
        id, login, "", role, true, false, Optional.empty(), false, Set.of(), Optional.empty());
  }

  public boolean may(Permission permission) {
    return active && role.may(permission);
  }

  /** Whether the user may look into the register at all. */
  public boolean mayEnter(Register register) {
    return (only.isEmpty() || only.contains(register.id()))
        && (!register.content().access().commitment() || commitment.isPresent());
  }

  /** What the person is called where people are spoken of. */
  public String called() {
    return fullName.isBlank() ? login : fullName;
  }

  public User committed(LocalDate signed) {
    return new User(
        id,
        login,
        fullName,
        role,
        active,
        temporaryPassword,
        Optional.of(signed),
        commitmentKept,
        only,
        lastSignIn);
  }

  /** The same once the person has chosen a password of their own. */
  public User withOwnPassword() {
    return new User(
        id, login, fullName, role, active, false, commitment, commitmentKept, only, lastSignIn);
  }
}
