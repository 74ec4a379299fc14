package fi.kortisto.model;

import java.util.Locale;

/** What speaks for two persons on file being one, or against it. */
public enum SuspicionReason {
  SAME_CUSTOMER_NUMBER,
  SAME_EMAIL,
  SAME_PHONE,
  SAME_NAME,
  /** Spelled a little differently, shortened, or given and family name in each other's place. */
  NEAR_NAME,
  /** The given name only; the family name may have changed. */
  SAME_GIVEN_NAME,
  SAME_ADDRESS,
  NEAR_ADDRESS,
  SAME_BIRTHDAY,
  SAME_ORGANISATION,
  DIFFERENT_NAME,
  DIFFERENT_BIRTHDAY,
  DIFFERENT_CUSTOMER_NUMBER;

  public boolean speaksAgainst() {
    return switch (this) {
      case DIFFERENT_NAME, DIFFERENT_BIRTHDAY, DIFFERENT_CUSTOMER_NUMBER -> true;
      case SAME_CUSTOMER_NUMBER,
          SAME_EMAIL,
          SAME_PHONE,
          SAME_NAME,
          NEAR_NAME,
          SAME_GIVEN_NAME,
          SAME_ADDRESS,
          NEAR_ADDRESS,
          SAME_BIRTHDAY,
          SAME_ORGANISATION ->
          false;
    };
  }

  /** The name used in files: {@code same-email}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
