package fi.kortisto.model;

import java.util.List;

/**
 * Two persons on file who may be one.
 *
 * @param subject the one of the smaller id
 * @param score from 0 to 100
 * @param reasons for and against, the weightiest first
 */
public record Suspicion(
    SubjectId subject, SubjectId other, int score, List<SuspicionReason> reasons) {

  /** From which score on two persons are shown as possibly one. */
  public static final int THRESHOLD = 50;

  public Suspicion {
    if (subject.value() >= other.value()) {
      throw new IllegalArgumentException("a pair stands once, the smaller id first");
    }
    reasons = List.copyOf(reasons);
  }

  public SuspicionStrength strength() {
    return SuspicionStrength.of(score);
  }

  /** The other one of the two. */
  public SubjectId besides(SubjectId one) {
    return one.equals(subject) ? other : subject;
  }
}
