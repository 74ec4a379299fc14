package fi.kortisto.model;

import java.util.Locale;

/** Why use of the registers is pointed out as unusual; none of it is a verdict. */
public enum UnusualKind {
  /** Many different persons looked at, one by one, in an hour. */
  MANY_PERSONS,
  /** A list or an export of many persons. */
  LARGE_OUTPUT,
  /** From 22 to 6 o'clock. */
  AT_NIGHT,
  /** On a Saturday, a Sunday or a public holiday, by day. */
  ON_DAY_OFF,
  /** Data of somebody who bears the user's own name. */
  OWN_NAME,
  /** Data of somebody who bears the user's surname. */
  SAME_SURNAME;

  /** The name used on the command line, in files and in the log: {@code many-persons}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
