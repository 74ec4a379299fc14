package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import fi.kortisto.exchange.SubjectExport.Format;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Portability;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of GDPR art. 20 holds what the person may take along, and nothing else. */
class PortableFileTest {

  @TempDir Path folder;

  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isWrittenAsItsSchemaSays(String template) throws Exception {
    JsonNode json = json(InventedMember.of(template));
    assertThat(SchemaCheck.differences("portable-file.schema.json", json)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void holdsEachCoveredValueOnce(String template) throws Exception {
    InventedMember member = InventedMember.of(template);
    JsonNode json = json(member);
    List<Integer> numbers = new ArrayList<>();
    numbersUnderFrom(json, numbers);
    for (JsonNode register : json.get("kortisto.fi:registers").values()) {
      register.get("data").values().forEach(datum -> numbers.add(datum.get("number").asInt()));
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(covered(member).map(Datum::number).toList());
  }

  private static Stream<Datum> covered(InventedMember member) {
    return member.file().parts().stream()
        .filter(part -> Portability.against(part.register()).isEmpty())
        .flatMap(part -> part.data().stream())
        .filter(Datum::supplied);
  }

  private static void numbersUnderFrom(JsonNode node, List<Integer> numbers) {
    if (node.has(ContactJson.FROM)) {
      numbers.add(node.get(ContactJson.FROM).get("number").asInt());
    }
    node.values().forEach(inner -> numbersUnderFrom(inner, numbers));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void holdsTheCoveredEntriesAndFiles(String template) throws Exception {
    InventedMember member = InventedMember.of(template);
    JsonNode json = json(member);
    RegisterPart part = member.file().parts().getFirst();
    Portability portability = new Portability(part);
    List<Long> entries = new ArrayList<>();
    for (JsonNode register : json.get("kortisto.fi:registers").values()) {
      register.get("entries").values().forEach(entry -> entries.add(entry.get("id").asLong()));
    }
    assertThat(entries)
        .containsExactlyElementsOf(portability.entries().stream().map(Entry::id).toList());
    List<Long> files = new ArrayList<>();
    json.get("kortisto.fi:attachments").values().forEach(f -> files.add(f.get("id").asLong()));
    assertThat(files)
        .containsExactlyElementsOf(
            member.file().attachments().stream()
                .filter(attachment -> portability.against(attachment).isEmpty())
                .map(Attachment::id)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void tellsNothingThatIsNotCoveredInAnyForm(String template) throws Exception {
    InventedMember member = InventedMember.of(template);
    Set<String> covered = covered(member).map(Datum::value).collect(Collectors.toSet());
    List<String> secret =
        member
            .file()
            .data()
            .filter(datum -> datum.field().type() != FieldType.IMAGE)
            .map(Datum::value)
            .filter(value -> value.length() > 5)
            .filter(value -> covered.stream().noneMatch(known -> known.contains(value)))
            .toList();
    for (Format format : List.of(Format.JSON, Format.CSV, Format.VCF)) {
      assertThat(text(member, format)).doesNotContain(secret).doesNotContain("Vanha");
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void holdsTheSameItemsAsACardAndAsATable(String template) throws Exception {
    InventedMember member = InventedMember.of(template);
    SubjectCopy shared = PortableFile.of(member.file());
    long entries = shared.file().entries().count();
    long data = shared.file().data().count();
    List<IncomingRow> cards = Contacts.read(folder, text(member, Format.VCF));
    long pictures =
        shared.file().data().filter(datum -> datum.field().type() == FieldType.IMAGE).count();
    if (data + entries > 0) {
      IncomingRow.Contact card = Contacts.only(cards);
      assertThat(card.values()).hasSize((int) (data - pictures));
      assertThat(card.entries()).hasSize((int) entries);
    }
    List<NamedCsvRecord> rows = rows(member);
    assertThat(rows).allMatch(row -> row.getField("kind").equals("portability"));
    assertThat(rows).hasSize((int) (1 + shared.leftOut().size() + data + entries));
  }

  @Test
  void saysWhichRegistersAreLeftOutAndWhy() throws Exception {
    RegisterContent trading = Templates.builtIn().find("trading-customers").content();
    List<ProcessingPurpose> interests =
        trading.purposes().stream()
            .filter(purpose -> purpose.basis() == LegalBasis.LEGITIMATE_INTEREST)
            .toList();
    InventedMember member =
        InventedMember.ofAll().in("trading-customers", trading.withPurposes(interests));
    JsonNode left = json(member).get("kortisto.fi:file").get("leftOut");
    assertThat(left.values().stream().map(one -> one.get("reason").asString()))
        .containsExactly("on-behalf", "other-basis");
    assertThat(left.get(1).get("reasonLabel").asString()).contains("suostumukseen");
    assertThat(rows(member)).extracting(row -> row.getField("category")).contains("left-out");
    assertThat(text(member, Format.VCF)).contains("X-KORTISTO-LEFT-OUT;X-REASON=other-basis:");
  }

  @Test
  void saysThatThereIsNothingToTakeAlong() throws Exception {
    InventedMember member = InventedMember.of("feedback-users");
    JsonNode json = json(member);
    assertThat(json.get("kortisto.fi:registers")).isEmpty();
    assertThat(json.has("name")).isFalse();
    assertThat(json.get("kortisto.fi:file").get("kind").asString()).isEqualTo("portability");
    VCard card = Ezvcard.parse(text(member, Format.VCF)).first();
    assertThat(card.getExtendedProperty("X-KORTISTO-KIND").getValue()).isEqualTo("portability");
    assertThat(card.getFormattedName().getValue()).isEqualTo("77");
  }

  @Test
  void isAContactThatJsContactKnows() throws Exception {
    JsonNode json = json(InventedMember.of("trading-customers"));
    assertThat(json.get("@type").asString()).isEqualTo("Card");
    JsonNode email = json.get("emails").values().iterator().next();
    assertThat(email.get("address").asString()).contains("@example.");
    assertThat(email.get("contexts").get("work").asBoolean()).isTrue();
    JsonNode phone = json.get("phones").values().iterator().next();
    assertThat(phone.get("features").get("mobile").asBoolean()).isTrue();
    JsonNode address = json.get("addresses").values().iterator().next();
    assertThat(address.get("components").values().stream().map(c -> c.get("kind").asString()))
        .contains("name", "postcode", "locality");
    JsonNode photo = json.get("media").values().iterator().next();
    assertThat(photo.get("uri").asString()).startsWith("data:image/png;base64,");
  }

  @Test
  void takesOneNameIntoTheCardAndLeavesTheOthersWithTheirRegisters() throws Exception {
    JsonNode json = json(InventedMember.ofAll());
    List<String> kinds =
        json.get("name").get("components").values().stream()
            .map(one -> one.get("kind").asString())
            .toList();
    assertThat(kinds).doesNotHaveDuplicates().contains("given", "surname");
  }

  private static JsonNode json(InventedMember member) throws Exception {
    return JsonMapper.shared().readTree(text(member, Format.JSON));
  }

  private static List<NamedCsvRecord> rows(InventedMember member) throws Exception {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(text(member, Format.CSV).substring(1))) {
      return csv.stream().toList();
    }
  }

  private static String text(InventedMember member, Format format) throws Exception {
    SubjectFile file = member.file();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file, ExportKind.PORTABILITY, Language.FI, member::content)
        .write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
