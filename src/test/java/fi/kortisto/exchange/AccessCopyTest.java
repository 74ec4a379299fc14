package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.SubjectFile;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The copy of GDPR art. 15(3) holds all that is held, with what art. 15(1) has told of it. */
class AccessCopyTest {

  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isWrittenAsItsSchemaSays(String template) throws Exception {
    JsonNode json = json(InventedMember.of(template).file());
    assertThat(SchemaCheck.differences("subject-file.schema.json", json)).isEmpty();
    assertThat(json.get("kind").asString()).isEqualTo("access");
  }

  @Test
  void holdsEveryItemOfEveryRegister() throws Exception {
    SubjectFile file = InventedMember.ofAll().file();
    Map<ItemKey, StorageTerm> terms = StorageTerms.of(file, file.anchor().date());
    JsonNode json = json(file);
    assertThat(json.get("registers")).hasSize(file.parts().size());
    for (int i = 0; i < file.parts().size(); i++) {
      RegisterPart part = file.parts().get(i);
      JsonNode register = json.get("registers").get(i);
      assertThat(register.get("data")).hasSize(part.data().size());
      for (int j = 0; j < part.data().size(); j++) {
        compare(terms, part.data().get(j), register.get("data").get(j));
      }
      assertThat(register.get("entries")).hasSize(part.entries().size());
      for (int j = 0; j < part.entries().size(); j++) {
        compare(terms, part.entries().get(j), register.get("entries").get(j));
      }
    }
    assertThat(json.get("attachments").values().stream().map(one -> one.get("id").asLong()))
        .containsExactlyElementsOf(file.attachments().stream().map(Attachment::id).toList());
    assertThat(json.get("bans")).hasSize(file.bans().size());
    assertThat(json.get("bans").get(0).get("purpose").asString()).isEqualTo("direct-marketing");
    assertThat(json.get("history")).hasSize(file.history().size());
    assertThat(json.get("history").get(0).get("value").asString()).isEqualTo("Vanha");
    assertThat(json.get("log")).hasSize(file.log().size());
  }

  private static void compare(Map<ItemKey, StorageTerm> terms, Datum datum, JsonNode json) {
    assertThat(json.get("number").asInt()).isEqualTo(datum.number());
    assertThat(json.get("field").asString()).isEqualTo(datum.field().code());
    assertThat(json.get("value").asString()).isEqualTo(datum.value());
    assertThat(json.get("label").asString()).isEqualTo(datum.label());
    assertThat(json.get("source").asString()).isEqualTo(datum.sourceCode());
    assertThat(day(json, "obtained")).isEqualTo(datum.obtained());
    assertThat(json.get("supplied").asBoolean()).isEqualTo(datum.supplied());
    assertThat(day(json, "storageEnd")).isEqualTo(day(terms, ItemKey.of(datum)));
  }

  private static void compare(Map<ItemKey, StorageTerm> terms, Entry entry, JsonNode json) {
    assertThat(json.get("id").asLong()).isEqualTo(entry.id());
    assertThat(json.get("text").asString()).isEqualTo(entry.text());
    assertThat(json.get("values")).hasSize(entry.values().size());
    entry
        .values()
        .forEach(
            (particular, value) ->
                assertThat(json.get("values").get(particular.code()).asString()).isEqualTo(value));
    assertThat(json.get("messages")).hasSize(entry.messages().size());
    assertThat(day(json, "storageEnd")).isEqualTo(day(terms, ItemKey.of(entry)));
  }

  private static Optional<LocalDate> day(Map<ItemKey, StorageTerm> terms, ItemKey item) {
    return Optional.ofNullable(terms.get(item)).flatMap(StorageTerm::day);
  }

  private static Optional<LocalDate> day(JsonNode json, String name) {
    return json.get(name).isNull()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(json.get(name).asString()));
  }

  @Test
  void tellsWhenARecordingGoes() throws Exception {
    SubjectFile file = InventedMember.of("contact-centre").file();
    JsonNode entries = json(file).get("registers").get(0).get("entries");
    JsonNode recording =
        entries.values().stream()
            .filter(entry -> entry.get("kind").asString().equals("recording"))
            .findFirst()
            .orElseThrow();
    LocalDate made = LocalDate.parse(recording.get("at").asString().substring(0, 10));
    assertThat(day(recording, "storageEnd")).contains(made.plusMonths(3));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void tellsOfThePurposesRecipientsAndSourcesOfTheRegister(String template) throws Exception {
    RegisterContent content = Templates.builtIn().find(template).content();
    JsonNode register = json(InventedMember.of(template).file()).get("registers").get(0);
    assertThat(register.get("purposes")).hasSize(content.purposes().size());
    assertThat(register.get("categories")).hasSize(content.categories().size());
    assertThat(register.get("recipients")).hasSize(content.recipients().size());
    assertThat(register.get("sources")).hasSize(content.sources().size());
    assertThat(register.get("automatedDecisions").asString()).isNotBlank();
  }

  @Test
  void namesTheRightOfPortabilityOnlyWhereThereIsOne() throws Exception {
    assertThat(rights("trading-customers")).contains("16", "17", "18", "20", "21", "77");
    assertThat(rights("feedback-users")).contains("16").doesNotContain("20");
  }

  private static List<String> rights(String template) throws Exception {
    JsonNode register = json(InventedMember.of(template).file()).get("registers").get(0);
    return register.get("rights").values().stream().map(JsonNode::asString).toList();
  }

  private static JsonNode json(SubjectFile file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file, ExportKind.ACCESS, Language.FI, _ -> InputStream.nullInputStream())
        .write(SubjectExport.Format.JSON, out);
    return JsonMapper.shared().readTree(out.toByteArray());
  }
}
