package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.kortisto.exchange.SubjectExport.ExtraFile;
import fi.kortisto.exchange.SubjectExport.Format;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.Particular;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubjectExportTest {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
  private static final IncomingRow.Contact AINO =
      new IncomingRow.Contact(
          1,
          List.of(
              new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
              new IncomingValue(FieldRole.GIVEN_NAME, "", "Aino"),
              new IncomingValue(FieldRole.PHONE, "cell,Mökki", "+358401234567"),
              new IncomingValue(FieldRole.BIRTHDAY, "", "--0203"),
              new IncomingValue(FieldRole.OTHER, "GEO;TYPE=work", "geo:60.1,24.9"),
              new IncomingValue(FieldRole.OTHER, "Lempiväri", "sininen")),
          List.of(new IncomingFile("photo.jpg", JPEG)));

  @TempDir Path folder;

  @Test
  void refusesAFileOfWhichSomeEntriesAreNotThere() throws Exception {
    InventedFile invented = new InventedFile().with(AINO).withEntryAndBan();
    SubjectFile file = invented.build();
    RegisterPart part = file.parts().getFirst();
    SubjectFile firstPage =
        file.withParts(
            List.of(
                new RegisterPart(
                    part.register(), part.membership(), part.data(), List.of(), part.counts())));
    assertThatThrownBy(
            () -> new SubjectExport(firstPage, ExportKind.ACCESS, Language.EN, invented::content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bringsACardBackAsItWas() throws Exception {
    byte[] card = written(new InventedFile().with(AINO), ExportKind.ACCESS, Format.VCF);
    IncomingRow.Contact back = Contacts.only(Contacts.read(folder, card));
    assertThat(back.values()).containsExactlyInAnyOrderElementsOf(AINO.values());
    assertThat(back.files()).hasSize(1);
    assertThat(back.files().getFirst().name()).isEqualTo("photo.jpg");
    assertThat(back.files().getFirst().content()).isEqualTo(JPEG);
  }

  @Test
  void tellsOfEntriesAndBansInACard() throws Exception {
    byte[] card =
        written(new InventedFile().with(AINO).withEntryAndBan(), ExportKind.ACCESS, Format.VCF);
    IncomingRow.Contact back = Contacts.only(Contacts.read(folder, card));
    assertThat(back.entries()).hasSize(1);
    EntryContent entry = back.entries().getFirst();
    assertThat(entry.text()).isEqualTo("=Katon maalaus");
    assertThat(entry.values()).containsEntry(Particular.REFERENCE, "T-100");
    assertThat(entry.provenance().sourceCode()).isEqualTo("staff");
    assertThat(back.bans()).hasSize(1);
    assertThat(back.bans().getFirst().purpose()).isEqualTo(BanPurpose.DIRECT_MARKETING);
    assertThat(back.bans().getFirst().channel()).isEqualTo(BanChannel.PHONE);
  }

  @Test
  void writesJsonAsItsSchemaSays() throws Exception {
    byte[] text =
        written(new InventedFile().with(AINO).withEntryAndBan(), ExportKind.ACCESS, Format.JSON);
    JsonNode json = JsonMapper.shared().readTree(text);
    assertThat(json.get("id").isIntegralNumber()).isTrue();
    assertThat(json.get("registers").get(0).get("data")).hasSize(AINO.values().size());
    assertThat(json.get("registers").get(0).get("data").get(2).get("shown").asString())
        .isEqualTo("+358 40 1234567");
    assertThat(SchemaCheck.differences("subject-file.schema.json", json)).isEmpty();
  }

  @Test
  void givesOnlyWhatThePersonSuppliedForPortability() throws Exception {
    InventedFile file =
        new InventedFile()
            .with(FieldRole.GIVEN_NAME, "", "Aino", true)
            .with(FieldRole.NOTE, "", "oma havainto", false)
            .withEntryAndBan();
    String json =
        new String(written(file, ExportKind.PORTABILITY, Format.JSON), StandardCharsets.UTF_8);
    assertThat(json).contains("Aino", "\"portability\"").doesNotContain("oma havainto", "Katon");
  }

  @Test
  void writesATableThatRunsNoFormula() throws Exception {
    byte[] csv =
        written(new InventedFile().with(AINO).withEntryAndBan(), ExportKind.ACCESS, Format.CSV);
    String text = new String(csv, StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFFkind,register,category,field,value,label,source,obtained,supplied");
    List<String> values = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> table =
        CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
      for (NamedCsvRecord row : table) {
        assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
        values.add(FormulaGuard.unguard(row.getField("value")));
      }
    }
    assertThat(values).hasSize(AINO.values().size() + 3).contains("+358 40 1234567", "Aino");
  }

  @Test
  void packsEverythingIntoAnArchive() throws Exception {
    InventedFile file = new InventedFile().with(AINO);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file.build(), ExportKind.ACCESS, Language.FI, file::content)
        .writeArchive(out, List.of(new ExtraFile("answer.pdf", new byte[] {1})));
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .containsExactly(
            "subject.json", "subject.csv", "subject.vcf", "answer.pdf", "attachments/1-photo.jpg");
  }

  @Test
  void knowsTheFormatByTheEnding() throws Exception {
    assertThat(Format.of(Path.of("a.VCF"))).isEqualTo(Format.VCF);
    assertThatThrownBy(() -> Format.of(Path.of("a.doc"))).hasMessage("UNKNOWN_FILE_TYPE");
  }

  private static byte[] written(InventedFile file, ExportKind kind, Format format)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file.build(), kind, Language.FI, file::content).write(format, out);
    return out.toByteArray();
  }
}
