package fi.kortisto.model;

import java.util.Locale;

/** What a person may forbid. The first five follow the list that the firms' notices promise. */
public enum BanPurpose {
  DIRECT_ADVERTISING,
  DISTANCE_SELLING,
  DIRECT_MARKETING,
  MARKET_RESEARCH,
  OPINION_POLL,
  PUBLICATION,
  DISCLOSURE,
  PROCESSING;

  /** The name used on the command line and in files: {@code direct-advertising}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
