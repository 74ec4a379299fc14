package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The registers that a user is limited to. */
final class RegisterLimitOptions {

  @Option(names = "--only", paramLabel = "REGISTER", descriptionKey = "only-register")
  private List<String> only = List.of();

  boolean isGiven() {
    return !only.isEmpty();
  }

  /**
   * Empty for all registers.
   *
   * @throws DomainException NO_SUCH_REGISTER
   */
  Set<RegisterId> registers(List<Register> all) throws DomainException {
    Set<RegisterId> chosen = new HashSet<>();
    for (String name : only) {
      chosen.add(RegisterChoice.of(all, Optional.of(name)).id());
    }
    return chosen;
  }
}
