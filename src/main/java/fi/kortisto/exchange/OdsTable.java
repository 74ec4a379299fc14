package fi.kortisto.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a sheet of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, 9.1). Rows and
 * cells that are said to come again do so, up to what a spreadsheet may have; blank ones are not
 * written out.
 */
final class OdsTable implements SheetRows {

  static final String CONTENT = "content.xml";

  private final SheetZip zip;
  private final CountedInput input;
  private final SheetXml xml;
  private String name = "";
  private int row;
  private List<String> again = List.of();
  private int times;

  private OdsTable(SheetZip zip) throws IOException {
    this.zip = zip;
    this.input = zip.open(CONTENT);
    this.xml = new SheetXml(input);
  }

  /** The first sheet that tells of persons, or else holds anything; empty when none does. */
  static Optional<SheetRows> open(Path path) throws IOException {
    TellingSheet choice = new TellingSheet();
    try (OdsTable table = new OdsTable(new SheetZip(path))) {
      for (int i = 0; !choice.isFound() && table.goToSheet(); i++) {
        choice.look(i, table);
      }
    }
    if (choice.sheet() < 0) {
      return Optional.empty();
    }
    OdsTable table = new OdsTable(new SheetZip(path));
    for (int i = 0; i <= choice.sheet(); i++) {
      table.goToSheet();
    }
    return Optional.of(table);
  }

  private boolean goToSheet() throws IOException {
    boolean there = xml.goTo("table");
    name = there ? xml.attribute("name").orElse("") : "";
    row = 0;
    times = 0;
    return there;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public CountedInput progress() {
    return input;
  }

  @Override
  public Optional<TableRow> next() throws IOException {
    while (times == 0) {
      switch (xml.next()) {
        case START -> {
          switch (xml.element()) {
            case "table-row" -> readRow();
            case "table-header-rows", "table-row-group", "table-rows" -> {}
            default -> xml.skip();
          }
        }
        case END -> {
          if (xml.is("table")) {
            return Optional.empty();
          }
        }
        case OVER -> {
          return Optional.empty();
        }
        case TEXT, OTHER -> {}
      }
    }
    times--;
    row++;
    return row > MOST_ROWS ? Optional.empty() : Optional.of(TableRow.of(row, again));
  }

  private void readRow() throws IOException {
    int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
    OdsRow read = OdsRow.read(xml);
    if (read.isBlank()) {
      row = Math.min(MOST_ROWS, row + Math.min(repeated, MOST_ROWS));
    } else {
      again = read.cells();
      times = repeated;
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
    zip.close();
  }
}
