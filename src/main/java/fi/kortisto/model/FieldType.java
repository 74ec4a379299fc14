package fi.kortisto.model;

/** What kind of value a field holds, and the canonical form in which such a value is stored. */
public enum FieldType {
  /** One line, without leading and trailing space. */
  TEXT,
  /** Lines separated by {@code \n}. */
  LONG_TEXT,
  /** A decimal number with a point, {@code 1234.5}. */
  NUMBER,
  /** ISO 8601: {@code 2026-03-05}; vCard's partial dates ({@code --0203}) are kept as they are. */
  DATE,
  /** The code of one of the field's choices. */
  CHOICE,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** An address by RFC 5321, its domain in lower case. */
  EMAIL,
  /** E.164 ({@code +358401234567}) where the number is understood, otherwise as given. */
  PHONE,
  /** {@link PostalAddress#canonical()}. */
  ADDRESS,
  /** A link with its scheme. */
  URL,
  /**
   * Henkilötunnus; masked on screen, revealing it is logged (data protection act 1050/2018, 29 §).
   */
  IDENTITY_CODE,
  /** Y-tunnus. */
  BUSINESS_ID,
  /** A picture; the value is the id of an attachment. */
  IMAGE
}
