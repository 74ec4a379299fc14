package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the register that is meant: by template, by id or by its name in any language. */
final class RegisterChoice {

  private RegisterChoice() {}

  /**
   * @param wanted the first one when empty
   * @throws DomainException NO_SUCH_REGISTER
   */
  static Register of(List<Register> registers, Optional<String> wanted) throws DomainException {
    return registers.stream()
        .filter(register -> wanted.isEmpty() || isMeant(register, wanted.get()))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REGISTER, wanted.orElse("")));
  }

  private static boolean isMeant(Register register, String wanted) {
    return register.templateId().equals(wanted)
        || register.id().toString().equals(wanted)
        || Stream.of(Language.values())
            .anyMatch(language -> register.name().in(language).equalsIgnoreCase(wanted.strip()));
  }
}
