package fi.kortisto.model;

/**
 * What a field means beyond its label, so that files of other programs, search, letters and
 * envelopes find it whatever the firm calls it. A register has at most one field of each role, save
 * {@link #NONE}.
 */
public enum FieldRole {
  NONE(""),
  NAME_PREFIX("N"),
  GIVEN_NAME("N"),
  ADDITIONAL_NAME("N"),
  FAMILY_NAME("N"),
  NAME_SUFFIX("N"),
  /** A name that no one has taken apart, such as vCard's FN without N. */
  FULL_NAME("FN"),
  NICKNAME("NICKNAME"),
  ORGANISATION("ORG"),
  DEPARTMENT("ORG"),
  JOB_TITLE("TITLE"),
  EMAIL("EMAIL"),
  PHONE("TEL"),
  POST_ADDRESS("ADR"),
  WEBSITE("URL"),
  BIRTHDAY("BDAY"),
  CUSTOMER_NUMBER("X-CUSTOMER-NUMBER"),
  /** ISO 639-1 code of the language in which the person is written to. */
  LANGUAGE("LANG"),
  PHOTO("PHOTO"),
  NOTE("NOTE"),
  IDENTITY_CODE("X-IDENTITY-CODE"),
  /**
   * Whatever an imported file held for which the register has no field of its own. The datum's
   * label is the name it had in the file.
   */
  OTHER("");

  private final String property;

  FieldRole(String property) {
    this.property = property;
  }

  /**
   * The vCard property that holds such a value (RFC 6350, 6.2 to 6.7); the name under which it is
   * kept by a register that has no field of this role. Blank where there is none.
   */
  public String property() {
    return property;
  }
}
