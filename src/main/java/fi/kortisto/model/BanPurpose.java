package fi.kortisto.model;

import java.util.Locale;

/**
 * What a person may forbid, and so also what a person's data is used for when a list is drawn. The
 * first five follow the list that the firms' notices promise.
 */
public enum BanPurpose {
  DIRECT_ADVERTISING,
  DISTANCE_SELLING,
  /** Direct marketing of any kind, the two above and profiling for it included (art. 21(2)). */
  DIRECT_MARKETING,
  MARKET_RESEARCH,
  OPINION_POLL,
  PUBLICATION,
  DISCLOSURE,
  PROFILING,
  /** Whatever processing the person may object to. */
  PROCESSING;

  /** The name used on the command line and in files: {@code direct-advertising}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the person is reached by some channel; otherwise the ban knows none. */
  public boolean isByChannel() {
    return switch (this) {
      case DIRECT_ADVERTISING, DISTANCE_SELLING, DIRECT_MARKETING, MARKET_RESEARCH, OPINION_POLL ->
          true;
      case PUBLICATION, DISCLOSURE, PROFILING, PROCESSING -> false;
    };
  }

  /**
   * Whether it is direct marketing, for which act 917/2014, 200 § asks consent on some channels.
   */
  public boolean isMarketing() {
    return switch (this) {
      case DIRECT_ADVERTISING, DISTANCE_SELLING, DIRECT_MARKETING -> true;
      case MARKET_RESEARCH, OPINION_POLL, PUBLICATION, DISCLOSURE, PROFILING, PROCESSING -> false;
    };
  }

  /**
   * Whether a ban on this forbids a use for that. In doubt it does: who forbids direct marketing
   * forbids its kinds, and what is sent as direct marketing of any kind may be of a forbidden kind.
   */
  public boolean forbids(BanPurpose use) {
    return this == use
        || this == PROCESSING
        || (this == DIRECT_MARKETING && (use.isMarketing() || use == PROFILING))
        || (use == DIRECT_MARKETING && isMarketing());
  }
}
