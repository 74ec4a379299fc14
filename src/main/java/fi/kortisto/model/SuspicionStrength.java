package fi.kortisto.model;

/** How strong a suspicion is, in words beside its score. */
public enum SuspicionStrength {
  POSSIBLE,
  LIKELY,
  VERY_LIKELY;

  private static final int LIKELY_FROM = 70;
  private static final int VERY_LIKELY_FROM = 85;

  public static SuspicionStrength of(int score) {
    if (score >= VERY_LIKELY_FROM) {
      return VERY_LIKELY;
    }
    return score >= LIKELY_FROM ? LIKELY : POSSIBLE;
  }
}
