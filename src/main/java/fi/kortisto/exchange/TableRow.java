package fi.kortisto.exchange;

import fi.kortisto.model.SkipReason;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number the place it has in a spreadsheet, from 1
 * @param broken why it could not be read
 */
record TableRow(int number, List<String> cells, Optional<SkipReason> broken) {

  static TableRow of(int number, List<String> cells) {
    return new TableRow(number, cells, Optional.empty());
  }

  static TableRow broken(int number, SkipReason why) {
    return new TableRow(number, List.of(), Optional.of(why));
  }

  boolean isBlank() {
    return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
  }
}
