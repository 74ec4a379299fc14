package fi.kortisto.model;

import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text words as typed, each taken as the beginning of a word; blank for everybody
 * @param register one register only, or all of them
 * @param among those of these registers only, of which somebody must be in one
 */
public record SearchQuery(
    String text, Optional<RegisterId> register, Optional<Set<RegisterId>> among) {

  public SearchQuery {
    among = among.map(Set::copyOf);
  }

  public SearchQuery(String text, Optional<RegisterId> register) {
    this(text, register, Optional.empty());
  }

  public static SearchQuery of(String text) {
    return new SearchQuery(text, Optional.empty());
  }

  /** The same, of nobody who is in none of the registers. */
  public SearchQuery within(Set<RegisterId> registers) {
    return new SearchQuery(text, register, Optional.of(registers));
  }
}
