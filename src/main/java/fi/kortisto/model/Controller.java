package fi.kortisto.model;

/**
 * The firm that answers for the registers (GDPR art. 4(7)), as its letterhead names it.
 *
 * @param businessId Y-tunnus, {@code NNNNNNN-C}
 * @param contact name of the person to whom questions go; may be blank
 * @param dataProtectionOfficer name and contact details, blank where none is named (art. 37)
 */
public record Controller(
    String name,
    String businessId,
    PostalAddress address,
    String email,
    String phone,
    String contact,
    String dataProtectionOfficer) {

  /** A controller of which only the name and the business id are known yet. */
  public static Controller named(String name, String businessId) {
    return new Controller(name, businessId, PostalAddress.EMPTY, "", "", "", "");
  }
}
