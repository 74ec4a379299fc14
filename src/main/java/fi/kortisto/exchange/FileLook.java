package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactFile.ContentType;
import fi.kortisto.model.ColumnUse;
import java.util.List;
import java.util.Optional;

/**
 * What a file of contacts is seen to be, before it is read.
 *
 * @param encoding of a text, by its IANA name; blank for a spreadsheet
 * @param separator of the cells of a CSV file
 * @param sheet of a spreadsheet, from which is read; otherwise blank
 * @param rows how many there are, by the size of the file; 0 where that tells nothing
 * @param table empty for cards
 */
public record FileLook(
    ContentType contentType,
    String encoding,
    Optional<Character> separator,
    String sheet,
    long rows,
    Optional<Table> table) {

  /**
   * The columns of a table.
   *
   * @param heads what they are called; {@code #2} where they are not
   * @param guessed what they are taken to hold
   * @param sample the first rows, with as many cells as each has
   */
  public record Table(List<String> heads, List<ColumnUse> guessed, List<List<String>> sample) {

    public Table {
      heads = List.copyOf(heads);
      guessed = List.copyOf(guessed);
      sample = List.copyOf(sample);
    }

    /** Whether persons can be told in it when its columns hold this. */
    public boolean isTelling(List<ColumnUse> columns) {
      return new TablePlan(0, heads, columns).isTelling();
    }

    /** The cell of a sample row; blank where the row is shorter. */
    public String cell(int row, int column) {
      List<String> cells = sample.get(row);
      return column < cells.size() ? PlainText.of(FormulaGuard.unguard(cells.get(column))) : "";
    }
  }
}
