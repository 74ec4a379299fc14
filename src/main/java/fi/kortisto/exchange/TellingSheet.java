package fi.kortisto.exchange;

import java.io.IOException;
import java.util.List;

/** Chooses of several sheets the first that tells of persons, or else that holds anything. */
final class TellingSheet {

  private int filled = -1;
  private int telling = -1;

  void look(int sheet, SheetRows rows) throws IOException {
    List<TableRow> first = rows.first(TablePlan.SAMPLE);
    filled = filled < 0 && !first.isEmpty() ? sheet : filled;
    telling = TablePlan.of(first).filter(TablePlan::isTelling).isPresent() ? sheet : telling;
  }

  /** Whether no further sheet need be looked at. */
  boolean isFound() {
    return telling >= 0;
  }

  /** From 0; -1 when all are empty. */
  int sheet() {
    return isFound() ? telling : filled;
  }
}
