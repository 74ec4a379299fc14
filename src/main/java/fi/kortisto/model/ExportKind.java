package fi.kortisto.model;

import java.util.Locale;

/** Which copy of a person's data is made. */
public enum ExportKind {
  /** All of it (GDPR art. 15(3)). */
  ACCESS,
  /** What the person supplied or was observed of them (art. 20(1)). */
  PORTABILITY;

  /** The name used on the command line and in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
