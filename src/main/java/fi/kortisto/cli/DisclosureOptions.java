package fi.kortisto.cli;

import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is disclosed of which register, to whom, why and on what basis. */
final class DisclosureOptions {

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "disclosing-register")
  private Optional<String> register = Optional.empty();

  @Option(names = "--fields", split = ",", paramLabel = "CODE", descriptionKey = "fields")
  private List<String> fields = List.of();

  @Mixin private final RecipientOptions recipient = new RecipientOptions();

  /** The required options that are missing. */
  List<String> missing() {
    return Stream.concat(
            Stream.of(register.isEmpty() ? "--register" : "", fields.isEmpty() ? "--fields" : ""),
            recipient.missing().stream())
        .filter(option -> !option.isEmpty())
        .toList();
  }

  /**
   * What is disclosed; to be asked for when nothing is {@link #missing}.
   *
   * @throws DomainException NO_SUCH_REGISTER; BAD_CHOICE for a code that the register does not have
   */
  DisclosureContent content(List<Register> registers, Speech speech, LocalDate today)
      throws DomainException {
    Register chosen = RegisterChoice.of(registers, register);
    return recipient.content(chosen, known(chosen), speech, today);
  }

  private Set<String> known(Register chosen) throws DomainException {
    List<String> possible =
        Stream.concat(
                chosen.fields().stream().map(Field::code),
                chosen.content().entryKinds().stream().map(PastChange::codeOf))
            .toList();
    Set<String> wanted = new LinkedHashSet<>();
    for (String field : fields) {
      if (!possible.contains(field.strip())) {
        throw new DomainException(Problem.BAD_CHOICE, field, String.join(" ", possible));
      }
      wanted.add(field.strip());
    }
    return wanted;
  }
}
