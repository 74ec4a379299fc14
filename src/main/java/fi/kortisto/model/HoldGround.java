package fi.kortisto.model;

import java.util.Locale;

/** What keeps an item from being erased (GDPR art. 17(3)). */
public enum HoldGround {
  OPEN_INVOICE(RefusalGround.LEGAL_CLAIMS),
  COLLECTION(RefusalGround.LEGAL_CLAIMS),
  LEGAL_CLAIM(RefusalGround.LEGAL_CLAIMS),
  /** Bookkeeping act 1336/1997, chapter 2. */
  BOOKKEEPING(RefusalGround.LEGAL_OBLIGATION),
  OTHER_LAW(RefusalGround.LEGAL_OBLIGATION);

  private final RefusalGround ground;

  HoldGround(RefusalGround ground) {
    this.ground = ground;
  }

  /** The ground of refusal that it is. */
  public RefusalGround ground() {
    return ground;
  }

  /** The name used on the command line and in files: {@code open-invoice}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
