package fi.kortisto.model;

import java.util.Locale;

/** How a duty to tell somebody stands. */
public enum PassOnState {
  OWED,
  TOLD,
  /** Impossible, or disproportionate, for a reason on record. */
  IMPOSSIBLE;

  /** The name used in files: {@code owed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
