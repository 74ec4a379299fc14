package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is to be let in.
 *
 * @param fullName may be blank
 * @param only the registers that the user is limited to; empty for all
 * @param commitment the day on which the confidentiality commitment was signed
 * @param paper the signed commitment
 */
public record NewUser(
    String login,
    String fullName,
    UserRole role,
    Set<RegisterId> only,
    Optional<LocalDate> commitment,
    Optional<CommitmentPaper> paper) {

  public NewUser {
    fullName = fullName.strip();
    only = Set.copyOf(only);
  }

  /** Of all registers, without a commitment. */
  public static NewUser of(String login, UserRole role) {
    return new NewUser(login, "", role, Set.of(), Optional.empty(), Optional.empty());
  }

  public NewUser called(String name) {
    return new NewUser(login, name, role, only, commitment, paper);
  }

  public NewUser limitedTo(Set<RegisterId> registers) {
    return new NewUser(login, fullName, role, registers, commitment, paper);
  }

  public NewUser committed(LocalDate signed, Optional<CommitmentPaper> document) {
    return new NewUser(login, fullName, role, only, Optional.of(signed), document);
  }
}
