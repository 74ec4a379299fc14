package fi.kortisto.document;

import java.util.List;

/**
 * A piece of a letter's text. It holds plain text only: nothing of it is XHTML before the template
 * has escaped it.
 */
sealed interface LetterBlock {

  record Heading(String text) implements LetterBlock {}

  /** One or more lines that belong together. */
  record Paragraph(String text) implements LetterBlock {}

  record Items(List<String> items) implements LetterBlock {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** Lines that are kept together, such as an address. */
  record Lines(List<String> lines) implements LetterBlock {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** What is told under a name. */
  record Fact(String name, List<String> lines) {

    public Fact {
      lines = List.copyOf(lines);
    }
  }

  /** Names with what is told of each; kept together. */
  record Facts(List<Fact> facts) implements LetterBlock {

    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A table.
   *
   * @param rows each with as many cells as there are columns
   */
  record Table(List<Column> columns, List<List<Cell>> rows) implements LetterBlock {

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column.
   *
   * @param width per cent of the table's
   */
  record Column(String name, int width) {}

  /**
   * A cell.
   *
   * @param quiet what is said besides, in smaller letters; may be blank
   */
  record Cell(String text, String quiet) {

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }
}
