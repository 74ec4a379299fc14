package fi.kortisto.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of an XLSX file point at (ECMA-376, part 1, 18.4). */
final class XlsxStrings {

  private static final int MOST = 5_000_000;
  private static final long MOST_CHARACTERS = 100_000_000;

  private final List<String> strings = new ArrayList<>();

  /**
   * @param part where they lie; blank where a file has none
   * @throws TooLargeTable when there are more than fit into the memory
   */
  static XlsxStrings of(SheetZip zip, String part) throws IOException {
    XlsxStrings all = new XlsxStrings();
    if (zip.has(part)) {
      try (SheetXml xml = new SheetXml(zip.open(part))) {
        all.read(xml);
      }
    }
    return all;
  }

  private void read(SheetXml xml) throws IOException {
    long characters = 0;
    while (xml.goTo("si")) {
      String text = text(xml, "si");
      characters += text.length();
      if (strings.size() >= MOST || characters > MOST_CHARACTERS) {
        throw new TooLargeTable();
      }
      strings.add(text);
    }
  }

  /** The text of an element at hand, in however many runs, without the reading aids of Japanese. */
  static String text(SheetXml xml, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (true) {
      switch (xml.next()) {
        case START -> {
          if (xml.is("rPh")) {
            xml.skip();
          } else {
            inText = xml.is("t");
          }
        }
        case TEXT -> text.append(inText ? xml.text() : "");
        case END -> {
          inText = false;
          if (xml.is(element)) {
            return text.toString();
          }
        }
        case OTHER -> {}
        case OVER -> throw new IOException("broken off");
      }
    }
  }

  /** Blank where there is none of that number. */
  String get(String index) {
    if (!index.matches("\\d{1,9}")) {
      return "";
    }
    int number = Integer.parseInt(index);
    return number < strings.size() ? strings.get(number) : "";
  }
}
