package fi.kortisto.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many were chosen for a list, and how many of them were left out for which reason.
 *
 * @param leftOut the reasons that there were
 */
public record ListTally(int chosen, Map<LeftOutReason, Integer> leftOut) {

  public ListTally {
    Map<LeftOutReason, Integer> ordered = new EnumMap<>(LeftOutReason.class);
    ordered.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(ordered);
  }

  public int of(LeftOutReason reason) {
    return leftOut.getOrDefault(reason, 0);
  }

  public int left() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int included() {
    return chosen - left();
  }
}
