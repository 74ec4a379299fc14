package fi.kortisto.model;

import java.util.Locale;

/** For what restricted data may be used, other than being stored (GDPR art. 18(2)). */
public enum RestrictedUse {
  CONSENT,
  LEGAL_CLAIM,
  PROTECTION_OF_ANOTHER,
  PUBLIC_INTEREST;

  /** The name used on the command line and in files: {@code legal-claim}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
