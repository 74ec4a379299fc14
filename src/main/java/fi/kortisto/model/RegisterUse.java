package fi.kortisto.model;

import java.util.Map;

/**
 * How much of a register's content holds data, so that a change can say what it concerns.
 *
 * @param values how many data there are of each field
 * @param sources how many data, entries and files there are from each source, by its code
 * @param entries how many entries there are of each kind
 */
public record RegisterUse(
    Map<FieldId, Long> values, Map<String, Long> sources, EntryCounts entries) {

  public RegisterUse {
    values = Map.copyOf(values);
    sources = Map.copyOf(sources);
  }

  public long valuesOf(FieldId field) {
    return values.getOrDefault(field, 0L);
  }

  public long itemsFrom(String sourceCode) {
    return sources.getOrDefault(sourceCode, 0L);
  }
}
