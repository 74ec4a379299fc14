package fi.kortisto.model;

import java.util.List;

/**
 * Who would be on a list if it were drawn today, and who would not.
 *
 * @param rows the first of those on it, in the order of names
 * @param leftOut the first of those who are not
 */
public record ListPreview(ListTally tally, List<ListRow> rows, List<LeftOut> leftOut) {

  public ListPreview {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }
}
