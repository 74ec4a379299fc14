package fi.kortisto.model;

/** As what somebody gets a register's data. */
public enum RecipientKind {
  /** For purposes of their own (GDPR art. 4(9)). */
  RECIPIENT,
  /** On the controller's behalf, under a contract (art. 4(8), 28). */
  PROCESSOR
}
