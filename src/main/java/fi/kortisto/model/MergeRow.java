package fi.kortisto.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two persons hold in one field of a register, side by side.
 *
 * @param left of the first of them
 * @param right of the second
 */
public record MergeRow(Register register, Field field, List<Datum> left, List<Datum> right) {

  public MergeRow {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether one value has to be chosen out of those of both. */
  public boolean isSingle() {
    return !field.repeatable();
  }

  /** Whether what one has in it is not what the other has; values that are not shown may differ. */
  public boolean differs() {
    return !values(left).equals(values(right))
        || Stream.concat(left.stream(), right.stream()).anyMatch(Datum::isHidden);
  }

  /** Whether only one of the two has something in it. */
  public boolean isOneSided() {
    return left.isEmpty() || right.isEmpty();
  }

  /** How many values may be kept. */
  int most() {
    return isSingle()
        ? Math.max(1, Math.max(left.size(), right.size()))
        : left.size() + right.size();
  }

  /** How many must be. */
  int least() {
    return isSingle() || field.required() ? 1 : 0;
  }

  private static Set<String> values(List<Datum> data) {
    return data.stream()
        .map(datum -> datum.value() + '\n' + datum.label())
        .collect(Collectors.toSet());
  }
}
