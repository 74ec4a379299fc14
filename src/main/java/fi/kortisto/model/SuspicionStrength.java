package fi.kortisto.model;

import java.util.Locale;

/** How strong a suspicion is, in words beside its score. */
public enum SuspicionStrength {
  POSSIBLE,
  LIKELY,
  VERY_LIKELY;

  private static final int LIKELY_FROM = 70;
  private static final int VERY_LIKELY_FROM = 85;

  /** The name used in files: {@code very-likely}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static SuspicionStrength of(int score) {
    if (score >= VERY_LIKELY_FROM) {
      return VERY_LIKELY;
    }
    return score >= LIKELY_FROM ? LIKELY : POSSIBLE;
  }
}
