package fi.kortisto.model;

import java.util.List;

/**
 * What a clean-up did.
 *
 * @param counts by rule
 * @param persons how many lost something
 * @param emptied of how many of them nothing is left
 * @param changed how many items of the plan stayed, since they are not due any more or are gone
 * @param whole whether the plan was gone through to its end
 */
public record RetentionOutcome(
    List<RetentionCount> counts, int persons, int emptied, int changed, boolean whole) {

  public RetentionOutcome {
    counts = List.copyOf(counts);
  }

  public long items() {
    return counts.stream().mapToLong(RetentionCount::items).sum();
  }
}
