package fi.kortisto.model;

import java.util.Locale;

/** Why an imported row was left out. */
public enum SkipReason {
  EMPTY,
  /** No name, organisation, e-mail or phone by which the person could be known. */
  NOBODY,
  BROKEN_CARD,
  /** Where the row ends cannot be told, so that it and all below it are not read. */
  BROKEN_OFF,
  /** A list of persons, which stand in the file by themselves. */
  GROUP,
  /** More columns than the header has. */
  TOO_MANY_COLUMNS,
  /** A value longer than the program keeps. */
  TOO_LONG,
  /** Several persons fit; none is guessed at. */
  AMBIGUOUS,
  /** The person's data is stored only (GDPR art. 18). */
  RESTRICTED;

  /** The name used in files: {@code broken-card}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
