package fi.kortisto.model;

import java.util.Locale;

/** How a request ended. */
public enum RequestOutcome {
  GRANTED,
  /** Some of it was refused or waits for a hold to end. */
  PARTLY,
  REFUSED,
  /** Nothing is held about the person; that is an answer too. */
  NOT_FOUND,
  /** The person took the request back. */
  WITHDRAWN;

  /** The name used in files: {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
