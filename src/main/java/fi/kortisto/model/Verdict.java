package fi.kortisto.model;

import java.util.Locale;

/** What is decided of one item. */
public enum Verdict {
  GRANT,
  /** Granted with what is said about others covered (GDPR art. 15(4)). */
  REDACT,
  REFUSE,
  /** Erased when the hold on it ends. */
  LATER;

  /** The name used in files: {@code grant}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
