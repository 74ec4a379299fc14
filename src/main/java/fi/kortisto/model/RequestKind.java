package fi.kortisto.model;

import java.util.Locale;

/** What a person asks for, with the article of the GDPR that lets them. */
public enum RequestKind {
  INSPECTION(15, Sheet.ITEMS, true),
  RECTIFICATION(16, Sheet.ITEMS, true),
  ERASURE(17, Sheet.ITEMS, true),
  RESTRICTION(18, Sheet.WHOLE, true),
  PORTABILITY(20, Sheet.ITEMS, true),
  /** Objection to processing; against direct marketing it is absolute. */
  OBJECTION(21, Sheet.WHOLE, false),
  /** One of the bans that the register's notice promises. */
  BAN(21, Sheet.WHOLE, false),
  CONSENT_WITHDRAWN(7, Sheet.ITEMS, false),
  /** When and for what the data was consulted (Court of Justice, C-579/21). */
  LOG_EXTRACT(15, Sheet.WHOLE, true),
  COMPLAINT(12, Sheet.WHOLE, false);

  private enum Sheet {
    ITEMS,
    WHOLE
  }

  private final int article;
  private final Sheet sheet;
  private final boolean identity;

  RequestKind(int article, Sheet sheet, boolean identity) {
    this.article = article;
    this.sheet = sheet;
    this.identity = identity;
  }

  public int article() {
    return article;
  }

  /** Whether it is decided item by item. */
  public boolean isDecidedByItem() {
    return sheet == Sheet.ITEMS;
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
