package fi.kortisto.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of an XLSX file show their numbers (ECMA-376, part 1, 18.8.30). */
final class XlsxStyles {

  private final List<NumberForm> forms = new ArrayList<>();

  /**
   * @param part where they lie; blank where a file has none
   */
  static XlsxStyles of(SheetZip zip, String part) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    if (zip.has(part)) {
      try (SheetXml xml = new SheetXml(zip.open(part))) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(SheetXml xml) throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    boolean ofCells = false;
    for (SheetXml.Step step = xml.next(); step != SheetXml.Step.OVER; step = xml.next()) {
      if (step == SheetXml.Step.START) {
        switch (xml.element()) {
          case "numFmt" ->
              codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode").orElse(""));
          case "cellXfs" -> ofCells = true;
          case "xf" -> {
            if (ofCells) {
              int id = xml.number("numFmtId", 0);
              forms.add(NumberForm.of(id, codes.getOrDefault(id, "")));
            }
          }
          default -> {}
        }
      } else if (step == SheetXml.Step.END && xml.is("cellXfs")) {
        ofCells = false;
      }
    }
  }

  NumberForm form(int style) {
    return style >= 0 && style < forms.size() ? forms.get(style) : NumberForm.PLAIN;
  }
}
