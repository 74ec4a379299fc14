package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much the registers were used, step by step.
 *
 * @param starts first days of the steps, the earliest first
 * @param counts what there is any of
 */
public record UseOverTime(UseStep step, List<LocalDate> starts, List<Count> counts) {

  public UseOverTime {
    starts = List.copyOf(starts);
    counts = List.copyOf(counts);
  }

  /**
   * Rows of one user and one group in one step.
   *
   * @param start first day of the step
   * @param user empty when nobody was signed in
   */
  public record Count(LocalDate start, Optional<UserId> user, UseGroup group, int rows) {}

  /** Rows in each step, of those counts that are wanted. */
  public List<Integer> rows(Predicate<Count> wanted) {
    return starts.stream()
        .map(
            start ->
                counts.stream()
                    .filter(count -> count.start().equals(start) && wanted.test(count))
                    .mapToInt(Count::rows)
                    .sum())
        .toList();
  }

  /** Who has used them, in the order of their ids. */
  public List<UserId> users() {
    return counts.stream()
        .flatMap(count -> count.user().stream())
        .distinct()
        .sorted(java.util.Comparator.comparingLong(UserId::value))
        .toList();
  }
}
