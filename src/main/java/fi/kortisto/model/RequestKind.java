package fi.kortisto.model;

import java.util.Locale;

/** What a person asks for, with the article of the GDPR that lets them. */
public enum RequestKind {
  INSPECTION(15, true),
  RECTIFICATION(16, true),
  ERASURE(17, true),
  RESTRICTION(18, true),
  PORTABILITY(20, true),
  /** Objection to processing; against direct marketing it is absolute. */
  OBJECTION(21, false),
  /** One of the bans that the register's notice promises. */
  BAN(21, false),
  CONSENT_WITHDRAWN(7, false),
  /** When and for what the data was consulted (Court of Justice, C-579/21). */
  LOG_EXTRACT(15, true),
  COMPLAINT(12, false);

  private final int article;
  private final boolean identity;

  RequestKind(int article, boolean identity) {
    this.article = article;
    this.identity = identity;
  }

  public int article() {
    return article;
  }

  /**
   * Whether granting it gives data away or changes what cannot be had back, so that it must be
   * certain who asks. To forbid something needs no proof.
   */
  public boolean needsIdentity() {
    return identity;
  }

  /** The name used on the command line and in files: {@code log-extract}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
