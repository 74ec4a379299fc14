package fi.kortisto.model;

import java.util.Locale;

/** Why those who have a person's data are told (GDPR art. 19). */
public enum PassOnReason {
  RECTIFIED,
  ERASED,
  RESTRICTED;

  /** The name used in files: {@code rectified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
