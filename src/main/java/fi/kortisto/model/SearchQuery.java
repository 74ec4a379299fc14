package fi.kortisto.model;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param text words as typed, each taken as the beginning of a word; blank for everybody
 * @param register one register only, or all of them
 */
public record SearchQuery(String text, Optional<RegisterId> register) {

  public static SearchQuery of(String text) {
    return new SearchQuery(text, Optional.empty());
  }
}
