package fi.kortisto.cli;

import java.io.PrintStream;
import java.util.List;

/**
 * Rows of texts in columns that stand below each other; a very long text does not widen its own.
 */
record Table(List<List<String>> rows) {

  private static final int GAP = 2;
  private static final int WIDEST = 48;

  void print(PrintStream out) {
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = Speech.harmless(row.get(column));
        line.append(cell);
        line.repeat(' ', Math.max(0, widths[column] - width(cell)) + GAP);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.clamp(width(row.get(column)), widths[column], WIDEST);
      }
    }
    return widths;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
