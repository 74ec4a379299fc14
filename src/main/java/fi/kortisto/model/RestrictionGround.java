package fi.kortisto.model;

import java.util.Locale;

/** Why processing is restricted (GDPR art. 18(1)(a) to (d)). */
public enum RestrictionGround {
  ACCURACY_CONTESTED,
  UNLAWFUL_PROCESSING,
  NEEDED_FOR_CLAIM,
  OBJECTION_PENDING;

  /** The name used on the command line and in files: {@code accuracy-contested}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
