package fi.kortisto.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as the programs write them, for tests. */
final class Sheets {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private Sheets() {}

  /** An XLSX file of one sheet with the styles: plain, day, five digits. */
  static Path xlsx(Path file, String sheetData, String... strings) throws IOException {
    Map<String, String> parts = book(1);
    parts.put("xl/worksheets/sheet1.xml", sheet(sheetData));
    StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (String string : strings) {
      shared.append("<si><t xml:space=\"preserve\">").append(string).append("</t></si>");
    }
    parts.put("xl/sharedStrings.xml", shared + "</sst>");
    return zip(file, parts);
  }

  /** An XLSX file of several sheets. */
  static Path xlsx(Path file, String[] sheets) throws IOException {
    Map<String, String> parts = book(sheets.length);
    for (int i = 0; i < sheets.length; i++) {
      parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets[i]));
    }
    return zip(file, parts);
  }

  private static Map<String, String> book(int sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relationship("rId1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    StringBuilder names = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      names.append("<sheet name=\"Taul" + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
      links.append(relationship("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATED, names));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + links
            + relationship("rId98", "styles", "styles.xml")
            + relationship("rId99", "sharedStrings", "/xl/sharedStrings.xml")
            + "</Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"000\\ 0000000\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    return parts;
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATED, type, target);
  }

  private static String sheet(String data) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\""
        + MAIN
        + "\"><dimension ref=\"A1\"/><sheetData>"
        + data
        + "</sheetData><pageMargins left=\"0.7\"/></worksheet>";
  }

  /** An OpenDocument spreadsheet of one or more sheets, each as its rows. */
  static Path ods(Path file, String... sheets) throws IOException {
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < sheets.length; i++) {
      tables.append("<table:table table:name=\"Taulukko" + (i + 1) + "\">");
      tables.append("<table:table-column table:number-columns-repeated=\"16384\"/>");
      tables.append(sheets[i]).append("</table:table>");
    }
    return ofContent(
        file,
        ("<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:table=\"%1$stable:1.0\""
                    .formatted(ODF)
                + " xmlns:text=\"%1$stext:1.0\"><office:body><office:spreadsheet>".formatted(ODF))
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
  }

  /** An OpenDocument spreadsheet of just that content. */
  static Path ofContent(Path file, String content) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", content);
    return zip(file, parts);
  }

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
