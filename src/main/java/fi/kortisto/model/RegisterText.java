package fi.kortisto.model;

/** The statements of a register that are words and not data. */
public enum RegisterText {
  /** Whose data the register holds. */
  DATA_SUBJECTS,
  /** Transfers outside the EU/EEA and their safeguards (GDPR art. 13(1)(f), 15(2)). */
  TRANSFERS,
  /** Whether decisions are made or profiles drawn by machine (art. 22). */
  AUTOMATED_DECISIONS,
  /** How paper is protected. */
  PROTECTION_MANUAL,
  /** How the data in machines is protected. */
  PROTECTION_AUTOMATED,
  /** How a request is made and answered. */
  REQUESTS,
  /** What is told of disclosures beyond the list of recipients. */
  DISCLOSURES,
  /** Cookies, where told. */
  COOKIES
}
