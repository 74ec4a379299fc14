package fi.kortisto.exchange;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListRows;
import java.util.List;
import java.util.stream.Collectors;

/** A list as it is pasted into a spreadsheet or a message: a line each, tabs between the cells. */
public final class ListText {

  private ListText() {}

  /** The headings and every row. */
  public static String of(ListTable table, ListRows rows) throws DomainException {
    StringBuilder text = new StringBuilder(line(table.headings()));
    rows.<RuntimeException>each(row -> text.append(line(table.cells(row))));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> FormulaGuard.guard(cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ")))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
