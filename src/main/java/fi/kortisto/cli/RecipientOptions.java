package fi.kortisto.cli;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** To whom data is disclosed, why and on what basis. */
final class RecipientOptions {

  @Option(names = "--to", paramLabel = "NAME", descriptionKey = "recipient-name")
  private String to = "";

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "recipient-code")
  private String code = "";

  @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "recipient-address")
  private PostalAddress address = PostalAddress.EMPTY;

  @Option(names = "--email", paramLabel = "E", descriptionKey = "recipient-email")
  private String email = "";

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "disclosure-why")
  private String why = "";

  @Option(names = "--basis", paramLabel = "BASIS", descriptionKey = "basis")
  private Optional<LegalBasis> basis = Optional.empty();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "disclosed-on")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--outside-eea", descriptionKey = "outside-eea")
  private boolean outsideEea;

  @Option(names = "--safeguard", paramLabel = "TEXT", descriptionKey = "safeguard")
  private String safeguard = "";

  /** The required options that are missing. */
  List<String> missing() {
    return Stream.of(
            to.isBlank() && code.isBlank() ? "--to" : "",
            why.isBlank() ? "--why" : "",
            basis.isEmpty() ? "--basis" : "")
        .filter(option -> !option.isEmpty())
        .toList();
  }

  /**
   * What is disclosed; to be asked for when nothing is {@link #missing}.
   *
   * @throws DomainException BAD_CHOICE for a code that the register does not have
   */
  DisclosureContent content(Register register, Set<String> fields, Speech speech, LocalDate today)
      throws DomainException {
    return new DisclosureContent(
        register.id(),
        code.strip(),
        new Correspondent(name(register, speech), address, email.strip()),
        on.orElse(today),
        fields,
        why.strip(),
        basis.orElseThrow(),
        outsideEea,
        safeguard.strip());
  }

  private String name(Register register, Speech speech) throws DomainException {
    if (code.isBlank()) {
      return to.strip();
    }
    List<Recipient> recipients = register.content().recipients();
    Recipient recipient =
        recipients.stream()
            .filter(one -> one.code().equals(code.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new DomainException(
                        Problem.BAD_CHOICE,
                        code,
                        String.join(" ", recipients.stream().map(Recipient::code).toList())));
    return to.isBlank() ? recipient.label().in(speech.language()) : to.strip();
  }
}
