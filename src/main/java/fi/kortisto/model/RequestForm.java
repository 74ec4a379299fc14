package fi.kortisto.model;

/** The form in which a register's notice lets a person make a request. */
public enum RequestForm {
  /** However the person likes. */
  FREE,
  WRITTEN,
  /** In writing and signed by hand. */
  SIGNED,
  IN_PERSON,
  /** By a reliably verified method. */
  VERIFIED
}
