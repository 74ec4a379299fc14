package fi.kortisto.cli;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The firm that answers for the registers, as its notices and letters name it. */
final class FirmOptions {

  private static final Pattern ADDRESS =
      Pattern.compile("(.+)(?:,\\s*|;\\s*)(\\d{5})(?:\\s+|;\\s*)(\\S.*)");

  @Option(
      names = "--controller",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "controller")
  private String name = "";

  @Option(
      names = "--business-id",
      required = true,
      paramLabel = "ID",
      descriptionKey = "business-id")
  private String businessId = "";

  @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "address")
  private PostalAddress address = PostalAddress.EMPTY;

  @Option(names = "--email", paramLabel = "EMAIL", descriptionKey = "email")
  private String email = "";

  @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "phone")
  private String phone = "";

  @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "contact")
  private String contact = "";

  @Option(names = "--dpo", paramLabel = "TEXT", descriptionKey = "dpo")
  private String dataProtectionOfficer = "";

  /**
   * The firm.
   *
   * @throws DomainException BAD_EMAIL, BAD_PHONE
   */
  Controller controller() throws DomainException {
    return new Controller(
        name,
        businessId,
        address,
        canonical(FieldType.EMAIL, email),
        canonical(FieldType.PHONE, phone),
        contact.strip(),
        dataProtectionOfficer.strip());
  }

  private static String canonical(FieldType type, String typed) throws DomainException {
    return typed.isBlank() ? "" : ValueForms.parse(type, typed);
  }

  /**
   * Reads an address of one line: street, then postcode and town behind a comma, or all three
   * between semicolons.
   *
   * @throws DomainException BAD_POSTCODE when there are no five digits where they belong
   */
  static PostalAddress address(String typed) throws DomainException {
    Matcher parts = ADDRESS.matcher(typed.strip());
    if (!parts.matches()) {
      throw new DomainException(Problem.BAD_POSTCODE);
    }
    return PostalAddress.of(parts.group(1).strip(), parts.group(2), parts.group(3));
  }
}
