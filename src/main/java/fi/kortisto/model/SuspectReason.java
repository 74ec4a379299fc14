package fi.kortisto.model;

import java.util.Locale;

/** In what an imported person resembles another without being taken for them. */
public enum SuspectReason {
  /** The same e-mail address or phone under another name. */
  SAME_CONTACT,
  /** The same name at the same postcode. */
  SAME_NAME_AND_POSTCODE;

  /** The name used in files: {@code same-contact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
