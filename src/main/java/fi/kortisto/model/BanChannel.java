package fi.kortisto.model;

import java.util.List;
import java.util.Locale;

/** The roads by which a person is reached. {@link #ANY} covers all of them. */
public enum BanChannel {
  ANY,
  POST,
  PHONE,
  SMS,
  EMAIL,
  AUTOMATED_CALL;

  /** The roads themselves, without the word for all of them. */
  public static final List<BanChannel> ROADS = List.of(POST, PHONE, SMS, EMAIL, AUTOMATED_CALL);

  /** The name used on the command line and in files: {@code automated-call}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a ban on this forbids that road; an automated call is a phone call too. */
  public boolean covers(BanChannel road) {
    return this == ANY || this == road || (this == PHONE && road == AUTOMATED_CALL);
  }

  /** Whether direct marketing by it needs prior consent (act 917/2014, 200 §). */
  public boolean needsConsent() {
    return switch (this) {
      case SMS, EMAIL, AUTOMATED_CALL -> true;
      case ANY, POST, PHONE -> false;
    };
  }
}
