package fi.kortisto.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a sheet of an XLSX file (ECMA-376, part 1, 18.3). Of a formula the value is read that
 * was saved with it.
 */
final class XlsxTable implements SheetRows {

  private final SheetZip zip;
  private final String name;
  private final boolean from1904;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final CountedInput input;
  private final SheetXml xml;
  private int row;

  private XlsxTable(
      SheetZip zip, XlsxBook book, XlsxBook.Sheet sheet, XlsxStrings strings, XlsxStyles styles)
      throws IOException {
    this.zip = zip;
    this.name = sheet.name();
    this.from1904 = book.from1904();
    this.strings = strings;
    this.styles = styles;
    this.input = zip.open(sheet.part());
    this.xml = new SheetXml(input);
  }

  /** The first sheet that tells of persons, or else holds anything; empty when none does. */
  static Optional<SheetRows> open(Path path) throws IOException {
    SheetZip zip = new SheetZip(path);
    try {
      XlsxBook book = XlsxBook.of(zip);
      XlsxStrings strings = XlsxStrings.of(zip, book.strings());
      XlsxStyles styles = XlsxStyles.of(zip, book.styles());
      TellingSheet choice = new TellingSheet();
      List<XlsxBook.Sheet> sheets = book.sheets();
      for (int i = 0; i < sheets.size() && !choice.isFound(); i++) {
        choice.look(i, new XlsxTable(zip, book, sheets.get(i), strings, styles));
      }
      if (choice.sheet() >= 0) {
        XlsxBook.Sheet sheet = sheets.get(choice.sheet());
        return Optional.of(new XlsxTable(zip, book, sheet, strings, styles));
      }
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
    zip.close();
    return Optional.empty();
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
    if (!xml.goTo("row")) {
      return Optional.empty();
    }
    row = Math.max(row + 1, xml.number("r", row + 1));
    List<String> cells = new ArrayList<>();
    while (true) {
      switch (xml.next()) {
        case START -> {
          if (xml.is("c")) {
            addCell(cells);
          } else {
            xml.skip();
          }
        }
        case END -> {
          return Optional.of(TableRow.of(row, cells));
        }
        case TEXT, OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
  }

  private void addCell(List<String> cells) throws IOException {
    int column = column(cells.size());
    String type = xml.attribute("t").orElse("n");
    NumberForm form = styles.form(xml.number("s", -1));
    String text = value(type, form);
    if (!text.isEmpty()) {
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(text);
    }
  }

  /** From the cell's address; where that is missing the cell follows the one before. */
  private int column(int following) throws IOException {
    Optional<String> address = xml.attribute("r");
    if (address.isEmpty()) {
      return following;
    }
    int column = 0;
    for (int i = 0;
        i < address.get().length() && Character.isLetter(address.get().charAt(i));
        i++) {
      column = column * 26 + (Character.toUpperCase(address.get().charAt(i)) - 'A' + 1);
      if (column > SheetRows.MOST_COLUMNS) {
        throw new IOException("no such column");
      }
    }
    return Math.max(following, column - 1);
  }

  private String value(String type, NumberForm form) throws IOException {
    String value = "";
    while (true) {
      switch (xml.next()) {
        case START -> {
          switch (xml.element()) {
            case "v" -> value = content();
            case "is" -> value = XlsxStrings.text(xml, "is");
            default -> xml.skip();
          }
        }
        case END -> {
          return shown(type, value, form);
        }
        case TEXT, OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
  }

  private String content() throws IOException {
    StringBuilder content = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case TEXT -> content.append(xml.text());
        case START -> xml.skip();
        case END -> {
          return content.toString();
        }
        case OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
  }

  private String shown(String type, String value, NumberForm form) {
    return switch (type) {
      case "s" -> strings.get(value);
      case "n" -> form.text(value, from1904);
      case "b" -> value.equals("1") ? "true" : "false";
      case "d" -> value.replaceFirst("T00:00.*", "");
      case "e" -> "";
      default -> value;
    };
  }

  @Override
  public void close() throws IOException {
    xml.close();
    zip.close();
  }
}
