package fi.kortisto.model;

/**
 * What a field means beyond its label, so that files of other programs, search, letters and
 * envelopes find it whatever the firm calls it. A register has at most one field of each role, save
 * {@link #NONE}.
 */
public enum FieldRole {
  NONE,
  NAME_PREFIX,
  GIVEN_NAME,
  ADDITIONAL_NAME,
  FAMILY_NAME,
  NAME_SUFFIX,
  /** A name that no one has taken apart, such as vCard's FN without N. */
  FULL_NAME,
  NICKNAME,
  ORGANISATION,
  DEPARTMENT,
  JOB_TITLE,
  EMAIL,
  PHONE,
  POST_ADDRESS,
  WEBSITE,
  BIRTHDAY,
  CUSTOMER_NUMBER,
  /** ISO 639-1 code of the language in which the person is written to. */
  LANGUAGE,
  PHOTO,
  NOTE,
  IDENTITY_CODE,
  /**
   * Whatever an imported file held for which the register has no field of its own. The datum's
   * label is the name it had in the file.
   */
  OTHER
}
