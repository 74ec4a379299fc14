package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/**
 * Some of the persons found, in the order of the list.
 *
 * @param next where the following page begins; empty when there is no more
 */
public record SubjectPage(List<Subject> rows, Optional<Mark> next) {

  public SubjectPage {
    rows = List.copyOf(rows);
  }

  /**
   * A place in a result.
   *
   * @param tier 0 while the letters are as typed, 1 once accents are forgiven
   * @param position of the last row seen
   */
  public record Mark(int tier, long position) {

    public static final Mark START = new Mark(0, 0);
  }
}
