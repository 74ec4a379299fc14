package fi.kortisto.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of an OpenDocument spreadsheet, from its element to its end. */
final class OdsRow {

  private final SheetXml xml;
  private final List<String> cells = new ArrayList<>();

  private OdsRow(SheetXml xml) {
    this.xml = xml;
  }

  static OdsRow read(SheetXml xml) throws IOException {
    OdsRow row = new OdsRow(xml);
    row.read();
    return row;
  }

  List<String> cells() {
    return cells;
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  private void read() throws IOException {
    int blanks = 0;
    while (true) {
      switch (xml.next()) {
        case START -> {
          if (!xml.is("table-cell") && !xml.is("covered-table-cell")) {
            xml.skip();
            continue;
          }
          int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
          String text = cell();
          if (text.isEmpty()) {
            blanks = Math.min(SheetRows.MOST_COLUMNS, blanks + repeated);
          } else {
            add("", blanks);
            add(text, repeated);
            blanks = 0;
          }
        }
        case END -> {
          return;
        }
        case TEXT, OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
  }

  private void add(String text, int times) throws IOException {
    if (cells.size() + times > SheetRows.MOST_COLUMNS) {
      throw new IOException("no such column");
    }
    for (int i = 0; i < times; i++) {
      cells.add(text);
    }
  }

  private String cell() throws IOException {
    String type = xml.attribute("value-type").orElse("");
    Optional<String> value = xml.attribute("value");
    Optional<String> day = xml.attribute("date-value");
    Optional<String> flag = xml.attribute("boolean-value");
    String shown = text();
    return switch (type) {
      case "date" -> day.map(text -> text.replaceFirst("T00:00.*", "")).orElse(shown);
      case "float", "percentage", "currency" ->
          value.map(number -> number(number, shown)).orElse(shown);
      case "boolean" -> flag.orElse(shown);
      default -> shown;
    };
  }

  /** As it is shown where that has the same digits: a postcode, a phone number in groups. */
  private static String number(String value, String shown) {
    String plain = NumberForm.PLAIN.text(value, false);
    String digits = shown.replaceAll("[ \\u00a0\\u202f()+-]", "");
    boolean same = digits.matches("\\d+") && digits.replaceFirst("^0+(?=.)", "").equals(plain);
    return same ? shown : plain;
  }

  /** The paragraphs of the cell at hand, as lines; remarks on it are no content. */
  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START -> {
          depth++;
          switch (xml.element()) {
            case "annotation" -> {
              xml.skip();
              depth--;
            }
            case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
            case "s" -> text.repeat(' ', Math.min(1_000, Math.max(1, xml.number("c", 1))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
          }
        }
        case END -> depth--;
        case TEXT -> text.append(paragraphs > 0 ? xml.text() : "");
        case OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
    return text.toString().strip();
  }
}
