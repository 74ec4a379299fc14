package fi.kortisto.exchange;

import static fi.kortisto.exchange.Contacts.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.ContactFile.ContentType;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables from spreadsheets, ordinary, odd and hostile. */
class TableFilesTest {

  private static final String XLSX_ROWS =
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Asiakkaat 2026</t></is></c></row>
      <row r="3" spans="1:6"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c>\
      <c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c>\
      <c r="F3" t="s"><v>5</v></c></row>
      <row r="4"><c r="A4" t="s"><v>6</v></c><c r="B4" t="str"><f>LOWER(A4)</f><v>aino@example.fi</v></c>\
      <c r="C4" s="3"><v>401234567</v></c><c r="D4" s="2"><v>100</v></c>\
      <c r="E4" t="inlineStr"><is><r><t>Hel</t></r><r><t>sinki</t></r><rPh><t>x</t></rPh></is></c>\
      <c r="F4" s="1"><v>29223.0</v></c></row>
      <row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6"><f>1+1</f></c></row>
      <row r="7"><c r="B7" t="s"><v>7</v></c></row>
      """;
  private static final String[] XLSX_STRINGS = {
    "Nimi",
    "Sähköposti",
    "Puhelin",
    "Postinumero",
    "Kaupunki",
    "Syntymäaika",
    "Esimerkki, Aino",
    "eero@example.fi"
  };

  private static final String ODS_ROWS =
      """
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><text:p>Etunimi</text:p></table:table-cell>\
      <table:table-cell office:value-type="string"><text:p>Sukunimi</text:p></table:table-cell>\
      <table:table-cell/><table:table-cell office:value-type="string"><text:p>Puhelin</text:p></table:table-cell>\
      <table:table-cell office:value-type="string"><text:p>Syntymäaika</text:p></table:table-cell>\
      <table:table-cell office:value-type="string"><text:p>Luottoraja</text:p></table:table-cell>\
      <table:table-cell table:number-columns-repeated="16378"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>ei näy</text:p></office:annotation><text:p>Aino<text:s text:c="2"/>M</text:p></table:table-cell>\
      <table:table-cell office:value-type="string"><text:p>Esi<text:span>merkki</text:span></text:p></table:table-cell>\
      <table:table-cell/><table:table-cell office:value-type="float" office:value="401234567"><text:p>040 1234567</text:p></table:table-cell>\
      <table:table-cell office:value-type="date" office:date-value="1980-01-03"><text:p>3.1.1980</text:p></table:table-cell>\
      <table:table-cell office:value-type="float" office:value="1500"><text:p>1 500,00</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      """;

  @TempDir Path folder;

  @Test
  void readsASpreadsheetOfExcel() throws Exception {
    List<IncomingRow> rows =
        Contacts.read(Sheets.xlsx(folder.resolve("x"), XLSX_ROWS, XLSX_STRINGS));

    assertThat(rows).extracting(IncomingRow::row).containsExactly(4, 7);
    assertThat(values(rows.getFirst()))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Esimerkki, Aino"),
            value(FieldRole.EMAIL, "", "aino@example.fi"),
            value(FieldRole.PHONE, "", "040 1234567"),
            value(FieldRole.BIRTHDAY, "", "1980-01-03"),
            value(
                FieldRole.POST_ADDRESS, "", PostalAddress.of("", "00100", "Helsinki").canonical()));
  }

  @Test
  void readsASpreadsheetOfLibreOffice() throws Exception {
    List<IncomingRow> rows = Contacts.read(Sheets.ods(folder.resolve("x"), "", ODS_ROWS));

    assertThat(Contacts.only(rows).row()).isEqualTo(4);
    assertThat(Contacts.only(rows).values())
        .containsExactly(
            value(FieldRole.GIVEN_NAME, "", "Aino  M"),
            value(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            value(FieldRole.PHONE, "", "040 1234567"),
            value(FieldRole.BIRTHDAY, "", "1980-01-03"),
            value(FieldRole.OTHER, "Luottoraja", "1500"));
  }

  @Test
  void readsTheFirstSheetThatHoldsAnything() throws Exception {
    Path file =
        Sheets.xlsx(
            folder.resolve("x"),
            new String[] {"", "<row r=\"1\"/>", inline("Nimi") + inline("Aino"), inline("Muu")});

    assertThat(ContactFiles.look(file).sheet()).isEqualTo("Taul3");
    assertThat(Contacts.only(Contacts.read(file)).values())
        .containsExactly(value(FieldRole.FULL_NAME, "", "Aino"));
  }

  @Test
  void readsTheFirstSheetOfPersonsBelowASheetOfInstructions() throws Exception {
    String[] sheets = {inline("Täytä toinen taulukko"), inline("Nimi") + inline("Aino"), ""};
    assertThat(ContactFiles.look(Sheets.xlsx(folder.resolve("x"), sheets)).sheet())
        .isEqualTo("Taul2");
  }

  private static String inline(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  @Test
  void saysWhatAFileIsBeforeItIsRead() throws Exception {
    Path csv =
        Files.write(
            folder.resolve("x"),
            "Nimi;Kenkä\nÄiti;42\nIsä;43\n".getBytes(Charset.forName("windows-1252")));

    FileLook look = ContactFiles.look(csv);

    assertThat(look.contentType()).isEqualTo(ContentType.CSV);
    assertThat(look.encoding()).isEqualTo("windows-1252");
    assertThat(look.separator()).contains(';');
    assertThat(look.rows()).isEqualTo(3);
    FileLook.Table table = look.table().orElseThrow();
    assertThat(table.heads()).containsExactly("Nimi", "Kenkä");
    assertThat(table.guessed())
        .containsExactly(
            new ColumnUse.Value(FieldRole.FULL_NAME, "", ""),
            new ColumnUse.Value(FieldRole.OTHER, "Kenkä", ""));
    assertThat(table.cell(1, 0)).isEqualTo("Isä");
  }

  @Test
  void readsColumnsAsTheyAreSaidToBe() throws Exception {
    Path csv = Files.writeString(folder.resolve("x"), "Eka;Toka;Kolmas\nAino;a@example.fi;z\n");
    assertThatThrownBy(() -> ContactFiles.open(csv)).hasMessage(Problem.NOT_CONTACTS.name());
    assertThat(ContactFiles.look(csv).table().orElseThrow().heads())
        .containsExactly("Eka", "Toka", "Kolmas");

    List<ColumnUse> columns =
        List.of(
            new ColumnUse.Value(FieldRole.GIVEN_NAME, "", ""),
            new ColumnUse.Value(FieldRole.EMAIL, "", ""),
            new ColumnUse.LeftOut());
    try (ContactFile file = ContactFiles.open(csv, columns)) {
      assertThat(values(file.next().orElseThrow()))
          .containsExactly(
              value(FieldRole.GIVEN_NAME, "", "Aino"), value(FieldRole.EMAIL, "", "a@example.fi"));
    }
  }

  @Test
  void readsLettersThatOnlyTheNewerLatinAlphabetHas() throws Exception {
    String text = "Nimi;Yritys;Huom\nŠarić Žanet;Café;5 € alennus, ½ hintaa\n";
    Path csv = Files.write(folder.resolve("x"), text.getBytes(Charset.forName("windows-1252")));
    assertThat(Contacts.only(Contacts.read(csv)).values().getFirst().value()).startsWith("Šari");

    Path other =
        Files.write(
            folder.resolve("y"),
            "Nimi;Huom\nŠakki Maša;5 €\n".getBytes(Charset.forName("ISO-8859-15")));
    assertThat(Contacts.only(Contacts.read(other)).values())
        .extracting(IncomingValue::value)
        .containsExactly("Šakki Maša", "5 €");
    assertThat(ContactFiles.look(other).encoding()).isEqualTo("ISO-8859-15");
  }

  @Test
  void findsTheHeadBelowATitle() throws Exception {
    String csv = "Asiakasluettelo\n\nTulostettu 3.2.2026\nNimi,Puhelin\nAino Esimerkki,040 1\n";
    assertThat(Contacts.values(folder, csv))
        .containsExactly(
            value(FieldRole.FULL_NAME, "", "Aino Esimerkki"), value(FieldRole.PHONE, "", "040 1"));
  }

  @Test
  void answersWhenThereIsOneColumnOnly() throws Exception {
    assertThat(Contacts.read(folder, "a@example.fi\nb@example.fi\n")).hasSize(2);
    assertThat(Contacts.read(folder, "Puhelin\n040 1234567\n")).hasSize(1);
    Path ods =
        Sheets.ods(
            folder.resolve("x.ods"),
            "<table:table-row><table:table-cell><text:p>b@example.fi</text:p></table:table-cell>"
                + "</table:table-row>");
    assertThat(Contacts.read(ods)).hasSize(1);
  }

  @Test
  void readsAThousandColumns() throws Exception {
    String heads =
        IntStream.range(1, 1_000).mapToObj(i -> "X" + i).collect(Collectors.joining(";"));
    String cells =
        IntStream.range(1, 1_000).mapToObj(i -> "v" + i).collect(Collectors.joining(";"));
    assertThat(Contacts.values(folder, "Nimi;" + heads + "\nAino;" + cells + "\n")).hasSize(1_000);
  }

  @Test
  void readsFiftyMegabytesRowByRow() throws Exception {
    Path csv = folder.resolve("x");
    String row = "Aino Esimerkki;aino@example.fi;\"rivi\ntoinen " + "z".repeat(480) + "\"\n";
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
      out.write("Nimi;Sähköposti;Huom\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100_000; i++) {
        out.write(row.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Files.size(csv)).isGreaterThan(50L << 20);
    long rows = 0;
    try (ContactFile file = ContactFiles.open(csv)) {
      while (file.next().isPresent()) {
        rows++;
      }
    }
    assertThat(rows).isEqualTo(100_000);
  }

  @Test
  void refusesOldFormsWithAWordOnWhatToDo() throws Exception {
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};
    refused(Files.write(folder.resolve("x.xls"), xls), Problem.OLD_SPREADSHEET);
    Path xlsb = Sheets.zip(folder.resolve("x.xlsb"), Map.of("xl/workbook.bin", "x"));
    refused(xlsb, Problem.OLD_SPREADSHEET);
    Map<String, String> locked = new LinkedHashMap<>();
    locked.put("content.xml", "\u0001\u0002");
    locked.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
    refused(Sheets.zip(folder.resolve("x.ods"), locked), Problem.OLD_SPREADSHEET);
    refused(Sheets.zip(folder.resolve("x.docx"), Map.of("word/a", "x")), Problem.NOT_CONTACTS);
  }

  @Test
  void refusesEmptySheets() throws Exception {
    refused(Sheets.xlsx(folder.resolve("x"), ""), Problem.NOT_CONTACTS);
    refused(Sheets.ods(folder.resolve("y"), ""), Problem.NOT_CONTACTS);
  }

  private static void refused(Path file, Problem problem) {
    assertThatThrownBy(() -> Contacts.read(file)).hasMessage(problem.name());
    assertThatThrownBy(() -> ContactFiles.look(file)).hasMessage(problem.name());
  }

  @Test
  void isNotBlownUpByABomb() throws Exception {
    Path file = folder.resolve("x");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          "<table><table-row><table-cell><p>Nimi</p></table-cell></table-row>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        zip.write(blanks);
      }
    }
    assertThatThrownBy(() -> Contacts.read(file)).hasMessage(Problem.TOO_LARGE_TABLE.name());
  }

  @Test
  void takesNothingFromOutsideTheFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "salainen");
    Path file =
        Sheets.ofContent(
            folder.resolve("x"),
            "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]><table><table-row>"
                + "<table-cell><p>Nimi</p></table-cell></table-row><table-row><table-cell><p>&e;</p>"
                + "</table-cell></table-row></table>");
    assertThatThrownBy(() -> Contacts.read(file)).hasMessage(Problem.CANNOT_READ.name());
  }

  @Test
  void repeatsCellsNoFurtherThanASpreadsheetGoes() throws Exception {
    String cell =
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
            + " table:number-columns-repeated=\"%d\"><text:p>Nimi</text:p></table:table-cell>"
            + "</table:table-row>";
    Path wide = Sheets.ods(folder.resolve("x"), cell.formatted(16_385));
    assertThatThrownBy(() -> Contacts.read(wide)).hasMessage(Problem.CANNOT_READ.name());
    Path tall =
        Sheets.ods(folder.resolve("y"), cell.formatted(1).replace("\"3\"", "\"999999999\""));
    assertThat(Contacts.read(tall)).hasSize(1_048_575);
  }

  @Test
  void staysCalmWhenASheetIsHostile() throws Exception {
    for (String hostile :
        List.of(
            "<row r=\"1\"><c r=\"ZZZZZZZ1\" t=\"str\"><v>Nimi</v></c></row>",
            "<row r=\"999999999999\"><c t=\"s\"><v>2000000000</v></c></row>",
            "<row><c><v>1E999999999</v></c></row><row><c><v>1E99</v></c></row>",
            "<row><c s=\"999999999\"><v>-1</v></c></row>",
            "<row><c r=\"1A\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
            "<row><c t=\"nonsense\"><v>x</v></c>",
            "<row><c s=\"1\"><v>99999999999</v></c></row>")) {
      Path file = Sheets.xlsx(folder.resolve("x"), inline("Nimi", "Puhelin") + hostile);
      try {
        Contacts.read(file);
      } catch (DomainException refused) {
        assertThat(refused.problem()).isIn(Problem.NOT_CONTACTS, Problem.CANNOT_READ);
      }
    }
  }

  @Test
  void neverFailsInAnUnforeseenWay() throws Exception {
    byte[] xlsx = Files.readAllBytes(Sheets.xlsx(folder.resolve("x"), XLSX_ROWS, XLSX_STRINGS));
    byte[] ods = Files.readAllBytes(Sheets.ods(folder.resolve("y"), ODS_ROWS));
    Random random = new Random(5);
    for (int i = 0; i < 1_500; i++) {
      byte[] whole = random.nextBoolean() ? xlsx : ods;
      byte[] content =
          random.nextInt(3) == 0
              ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length))
              : whole.clone();
      for (int hit = random.nextInt(8); hit > 0; hit--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      try {
        Contacts.read(folder, content);
      } catch (DomainException refused) {
        assertThat(refused.problem())
            .isIn(
                Problem.NOT_CONTACTS,
                Problem.CANNOT_READ,
                Problem.TOO_LARGE_TABLE,
                Problem.OLD_SPREADSHEET);
      }
    }
  }

  @Test
  void readsNumbersAsTheyAreShown() {
    assertThat(NumberForm.of(0, "").text("12345.0", false)).isEqualTo("12345");
    assertThat(NumberForm.of(0, "").text("4.01234567E8", false)).isEqualTo("401234567");
    assertThat(NumberForm.of(0, "").text("0.1", false)).isEqualTo("0.1");
    assertThat(NumberForm.of(0, "").text("1E+99", false)).isEqualTo("1" + "0".repeat(99));
    assertThat(NumberForm.of(164, "d.m.yyyy;@").text("29223", false)).isEqualTo("1980-01-03");
    assertThat(NumberForm.of(164, "[$-40B]d. mmmm yyyy").text("1", false)).isEqualTo("1900-01-01");
    assertThat(NumberForm.of(14, "").text("0", true)).isEqualTo("1904-01-01");
    assertThat(NumberForm.of(164, "h:mm").text("0.5", false)).isEqualTo("12:00");
    assertThat(NumberForm.of(164, "#,##0.00").text("1500", false)).isEqualTo("1500");
    assertThat(NumberForm.of(164, "\"€\"0").text("5", false)).isEqualTo("5");
  }

  private static List<IncomingValue> values(IncomingRow row) {
    return Contacts.only(List.of(row)).values();
  }

  @Test
  void asksForMoreOfACardFileThanOfATable() throws Exception {
    Path cards = Files.writeString(folder.resolve("x"), "BEGIN:VCARD\nFN:Aino\nEND:VCARD\n");
    FileLook look = ContactFiles.look(cards);
    assertThat(look.table()).isEmpty();
    assertThat(look.separator()).isEqualTo(Optional.empty());
    assertThat(look.encoding()).isEqualTo("UTF-8");
  }
}
