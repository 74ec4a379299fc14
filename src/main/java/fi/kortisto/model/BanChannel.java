package fi.kortisto.model;

import java.util.Locale;

/** The roads by which a person is reached. {@link #ANY} covers all of them. */
public enum BanChannel {
  ANY,
  POST,
  PHONE,
  SMS,
  EMAIL,
  AUTOMATED_CALL;

  /** The name used on the command line and in files: {@code automated-call}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
