package fi.kortisto.model;

/** Which copy of a person's data is made. */
public enum ExportKind {
  /** All of it (GDPR art. 15(3)). */
  ACCESS,
  /** What the person supplied (art. 20(1)). */
  PORTABILITY
}
