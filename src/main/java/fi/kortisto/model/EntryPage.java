package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/**
 * Some entries of a person, the newest first.
 *
 * @param next where the following page begins; empty when there is no more
 */
public record EntryPage(List<Entry> entries, Optional<Mark> next) {

  public EntryPage {
    entries = List.copyOf(entries);
  }

  /**
   * A place among the entries: behind the one of that time and id.
   *
   * @param at in the form in which it is stored, ISO 8601
   */
  public record Mark(String at, long id) {}
}
