package fi.kortisto.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many entries of each kind there are. */
public record EntryCounts(Map<EntryKind, Integer> ofKind) {

  public static final EntryCounts NONE = new EntryCounts(Map.of());

  public EntryCounts {
    Map<EntryKind, Integer> ordered = new EnumMap<>(EntryKind.class);
    ordered.putAll(ofKind);
    ofKind = Collections.unmodifiableMap(ordered);
  }

  public static EntryCounts of(List<Entry> entries) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    entries.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
    return new EntryCounts(counts);
  }

  public int total() {
    return ofKind.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int of(EntryKind kind) {
    return ofKind.getOrDefault(kind, 0);
  }
}
