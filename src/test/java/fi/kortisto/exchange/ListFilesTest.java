package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.InventedList;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.PostalAddress;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ListFilesTest {

  @TempDir private Path temp;

  private static final ListRow AINO =
      InventedList.row(
          1,
          FieldRole.GIVEN_NAME,
          "Aino",
          FieldRole.FAMILY_NAME,
          "Äkämä",
          FieldRole.ORGANISATION,
          "=HYPERLINK(\"http://example.fi\")",
          FieldRole.POST_ADDRESS,
          PostalAddress.of("Lumikatu 1; porras \"B\"", "00100", "Lumijärvi").canonical(),
          FieldRole.PHONE,
          "+358401234567",
          FieldRole.NOTE,
          "eka rivi\ntoka rivi");
  private static final ListRow BOSS =
      InventedList.row(
          2,
          FieldRole.FAMILY_NAME,
          "+cmd|' /C calc'!A0",
          FieldRole.POST_ADDRESS,
          PostalAddress.of("-2+3", "00009", "@SUM(A1)").canonical());
  private static final InventedList ROWS = new InventedList(List.of(AINO, BOSS));
  private static final ListTable TABLE =
      new ListTable(
          InventedList.order(BanChannel.POST, "phone", "note"),
          List.of(InventedList.REGISTER),
          Language.FI);

  @Test
  void csvKeepsZerosPhonesAndLinesAndDefusesFormulas() throws Exception {
    for (ListCsv.Separator separator : ListCsv.Separator.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ListCsv.write(TABLE, ROWS, separator, out);
      String text = out.toString(StandardCharsets.UTF_8);
      char sign = separator == ListCsv.Separator.COMMA ? ',' : ';';

      assertThat(text).startsWith("\uFEFF\"Nimi\"" + sign);
      List<CsvRecord> records =
          CsvReader.builder().fieldSeparator(sign).ofCsvRecord(text.substring(1)).stream().toList();
      assertThat(records.get(1).getFields())
          .containsExactly(
              "Äkämä, Aino",
              "'=HYPERLINK(\"http://example.fi\")",
              "Lumikatu 1; porras \"B\"",
              "00100",
              "Lumijärvi",
              "",
              "+358 40 1234567",
              "eka rivi\ntoka rivi");
      assertThat(records.get(2).getFields())
          .containsExactly("'+cmd|' /C calc'!A0", "", "'-2+3", "00009", "'@SUM(A1)", "", "", "");
    }
  }

  @Test
  void excelHoldsEveryCellAsTextAndNoFormula() throws Exception {
    Path file = temp.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ListXlsx.write(TABLE, ROWS, "Kevätkirje: 1/2 [suuri] ja hyvin pitkä nimi", out);
    }

    List<List<String>> cells = cells(file);

    assertThat(cells.get(1))
        .containsExactly(
            "Äkämä, Aino",
            "=HYPERLINK(\"http://example.fi\")",
            "Lumikatu 1; porras \"B\"",
            "00100",
            "Lumijärvi",
            "",
            "+358 40 1234567",
            "eka rivi\ntoka rivi");
    assertThat(cells.get(2).getFirst()).isEqualTo("+cmd|' /C calc'!A0");
  }

  /** What a reader of the format sees, read from its XML. */
  private static List<List<String>> cells(Path workbook) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    NodeList cells = elements(workbook, "xl/worksheets/sheet1.xml", "c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      assertThat(cell.getElementsByTagName("f").getLength()).isZero();
      int row = Integer.parseInt(cell.getAttribute("r").replaceAll("[A-Z]", ""));
      while (rows.size() < row) {
        rows.add(new ArrayList<>());
      }
      String text = cell.getTextContent();
      assertThat(cell.getAttribute("t")).isEqualTo(text.isEmpty() ? "" : "inlineStr");
      rows.get(row - 1).add(text);
    }
    return rows;
  }

  private static NodeList elements(Path workbook, String part, String name) throws Exception {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(zip.getInputStream(zip.getEntry(part)))
          .getElementsByTagName(name);
    }
  }

  @Test
  void cardsAreReadAgainAsTheSamePeople() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ListCards.write(ROWS, out);

    String text = out.toString(StandardCharsets.UTF_8);

    assertThat(text).contains("VERSION:4.0", "N:Äkämä;Aino;;;", "TEL;VALUE=uri:tel:+358401234567");
    assertThat(text.lines().filter("BEGIN:VCARD"::equals)).hasSize(2);
  }

  @Test
  void copiedTextHasALineForEachAndRunsNothing() throws Exception {
    assertThat(ListText.of(TABLE, ROWS).lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("\teka rivi toka rivi"))
        .anyMatch(line -> line.startsWith("'+cmd"));
  }
}
