package fi.kortisto.model;

/**
 * The statements of a register that are words and not data: what the firm itself writes into its
 * notice, one block for each section.
 */
public enum RegisterText {
  /** A summary at the head of the notice. */
  INTRODUCTION,
  /** Who answers questions about this register, and how. */
  CONTACT,
  /** Whose data the register holds. */
  DATA_SUBJECTS,
  /** More on the purposes, such as what follows from each. */
  PURPOSES,
  /** More on what is held, such as what is left out on purpose. */
  DATA_GROUPS,
  /** Whether data must be given, and what follows if it is not (GDPR art. 13(2)(e)). */
  OBLIGATION,
  /** How data is obtained. */
  SOURCES,
  /** What is told of disclosures beyond the list of recipients. */
  DISCLOSURES,
  /** Transfers outside the EU/EEA and their safeguards (art. 13(1)(f), 15(2)). */
  TRANSFERS,
  /** What is told of storage beyond the table. */
  STORAGE,
  /** Whether decisions are made or profiles drawn by machine (art. 22). */
  AUTOMATED_DECISIONS,
  /** How paper is protected. */
  PROTECTION_MANUAL,
  /** How the data in machines is protected. */
  PROTECTION_AUTOMATED,
  /** What may be forbidden, and how. */
  BANS,
  /** How a request is made and answered. */
  REQUESTS,
  /** Cookies, where told. */
  COOKIES
}
