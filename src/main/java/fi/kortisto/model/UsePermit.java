package fi.kortisto.model;

import java.util.Locale;

/** Whether a person's data may be used for a purpose by a channel. */
public enum UsePermit {
  ALLOWED,
  /** Own customers may be told of products similar to what they bought (act 917/2014, 200 §). */
  SIMILAR_PRODUCTS,
  NEEDS_CONSENT,
  FORBIDDEN;

  /** The name used in files: {@code needs-consent}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param similarProducts whether what is told of is similar to what the person bought
   */
  public boolean permits(boolean similarProducts) {
    return this == ALLOWED || (this == SIMILAR_PRODUCTS && similarProducts);
  }
}
