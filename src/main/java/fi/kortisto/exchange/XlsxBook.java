package fi.kortisto.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the sheets in an XLSX file (ECMA-376, part 1, 18.2).
 *
 * @param sheets in their order, hidden ones last
 * @param from1904 whether days are counted from 1904, as Excel on old Macs did
 */
record XlsxBook(List<Sheet> sheets, boolean from1904, String styles, String strings) {

  static final String RELATIONS = "_rels/.rels";
  static final String WORKBOOK = "xl/workbook.xml";

  /** A sheet and where it lies. */
  record Sheet(String name, String part) {}

  static XlsxBook of(SheetZip zip) throws IOException {
    String workbook = related(zip, RELATIONS, "", "/officeDocument").orElse(WORKBOOK);
    if (!zip.has(workbook)) {
      return new XlsxBook(List.of(), false, "", "");
    }
    int slash = workbook.lastIndexOf('/') + 1;
    String folder = workbook.substring(0, slash);
    String relations = folder + "_rels/" + workbook.substring(slash) + ".rels";
    Map<String, String> parts = parts(zip, relations, folder);
    List<Sheet> shown = new ArrayList<>();
    List<Sheet> hidden = new ArrayList<>();
    boolean from1904 = false;
    try (SheetXml xml = new SheetXml(zip.open(workbook))) {
      for (SheetXml.Step step = xml.next(); step != SheetXml.Step.OVER; step = xml.next()) {
        if (step == SheetXml.Step.START && xml.is("workbookPr")) {
          from1904 = xml.attribute("date1904").filter(v -> v.matches("1|true")).isPresent();
        } else if (step == SheetXml.Step.START && xml.is("sheet")) {
          boolean visible = xml.attribute("state").filter(s -> !s.equals("visible")).isEmpty();
          String part = parts.getOrDefault(xml.attribute("id").orElse(""), "");
          if (zip.has(part)) {
            String name = xml.attribute("name").orElse("");
            (visible ? shown : hidden).add(new Sheet(name, part));
          }
        }
      }
    }
    shown.addAll(hidden);
    return new XlsxBook(
        shown,
        from1904,
        related(zip, relations, folder, "/styles").orElse(""),
        related(zip, relations, folder, "/sharedStrings").orElse(""));
  }

  private static Map<String, String> parts(SheetZip zip, String relations, String folder)
      throws IOException {
    Map<String, String> parts = new HashMap<>();
    if (zip.has(relations)) {
      try (SheetXml xml = new SheetXml(zip.open(relations))) {
        while (xml.goTo("Relationship")) {
          String target = xml.attribute("Target").orElse("");
          parts.put(xml.attribute("Id").orElse(""), SheetZip.resolve(folder, target));
        }
      }
    }
    return parts;
  }

  private static Optional<String> related(
      SheetZip zip, String relations, String folder, String type) throws IOException {
    if (!zip.has(relations)) {
      return Optional.empty();
    }
    try (SheetXml xml = new SheetXml(zip.open(relations))) {
      while (xml.goTo("Relationship")) {
        if (xml.attribute("Type").filter(t -> t.endsWith(type)).isPresent()) {
          return xml.attribute("Target").map(target -> SheetZip.resolve(folder, target));
        }
      }
    }
    return Optional.empty();
  }
}
