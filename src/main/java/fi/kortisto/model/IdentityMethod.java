package fi.kortisto.model;

/** How it is made sure who asks (GDPR art. 12(6)). */
public enum IdentityMethod {
  /** A signature compared with one on file. */
  SIGNATURE,
  STRONG_EID,
  /** An official identity document shown; the method is recorded, no copy is kept. */
  OFFICIAL_ID,
  KNOWN_CUSTOMER,
  OTHER
}
