package fi.kortisto.model;

import java.util.Locale;

/** By which road a request came. */
public enum RequestRoad {
  POST,
  EMAIL,
  WEB_FORM,
  PHONE,
  IN_PERSON;

  /** Whether it was made by electronic means, so that the answer is too (GDPR art. 12(3)). */
  public boolean isElectronic() {
    return this == EMAIL || this == WEB_FORM;
  }

  /** The name used on the command line and in files: {@code in-person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
