package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How values become properties of a JSContact Card. */
class ContactJsonTest {

  @Test
  void writesABirthdayWithAndWithoutItsYear() throws Exception {
    JsonNode whole = first(FieldRole.BIRTHDAY, "", "1970-02-03", "anniversaries").get("date");
    assertThat(whole.get("year").asInt()).isEqualTo(1970);
    JsonNode partial = first(FieldRole.BIRTHDAY, "", "--0203", "anniversaries").get("date");
    assertThat(partial.has("year")).isFalse();
    assertThat(partial.get("month").asInt()).isEqualTo(2);
    assertThat(partial.get("day").asInt()).isEqualTo(3);
  }

  @Test
  void leavesABirthdayThatIsNoDayWithItsRegister() throws Exception {
    JsonNode json = json(new InventedFile().with(FieldRole.BIRTHDAY, "", "noin vuonna 1970", true));
    assertThat(json.has("anniversaries")).isFalse();
    assertThat(only(json).get("value").asString()).isEqualTo("noin vuonna 1970");
  }

  @Test
  void knowsMobilePreferredAndOtherwiseNamedPhones() throws Exception {
    JsonNode phone = first(FieldRole.PHONE, "cell,pref=2,Mökki", "+358400000001", "phones");
    assertThat(phone.get("features").get("mobile").asBoolean()).isTrue();
    assertThat(phone.get("pref").asInt()).isEqualTo(2);
    assertThat(phone.get("label").asString()).isEqualTo("Mökki");
    assertThat(phone.get(ContactJson.FROM).get("label").asString()).isEqualTo("cell,pref=2,Mökki");
  }

  @Test
  void putsADepartmentUnderItsOrganisation() throws Exception {
    JsonNode json =
        json(
            new InventedFile()
                .with(FieldRole.ORGANISATION, "work", "Esimerkki Oy", true)
                .with(FieldRole.DEPARTMENT, "work", "Myynti", true)
                .with(FieldRole.DEPARTMENT, "", "Varasto", true));
    JsonNode organisation = json.get("organizations").get("d1");
    assertThat(organisation.get("units").get(0).get("name").asString()).isEqualTo("Myynti");
    assertThat(json.get("organizations").get("d3").has("name")).isFalse();
    assertThat(SchemaCheck.differences("portable-file.schema.json", json)).isEmpty();
  }

  @Test
  void makesKeywordsOfCategoriesAndServicesOfInstantMessaging() throws Exception {
    JsonNode json =
        json(
            new InventedFile()
                .with(FieldRole.OTHER, "CATEGORIES", "ystävät,naapurit", true)
                .with(FieldRole.OTHER, "IMPP", "xmpp:aino@example.fi", true));
    assertThat(json.get("keywords").propertyNames()).containsExactly("ystävät", "naapurit");
    assertThat(json.get("onlineServices").get("d2").get("uri").asString())
        .isEqualTo("xmpp:aino@example.fi");
    assertThat(only(json).get("label").asString()).isEqualTo("CATEGORIES");
  }

  private static JsonNode first(FieldRole role, String label, String value, String property)
      throws Exception {
    return json(new InventedFile().with(role, label, value, true)).get(property).get("d1");
  }

  /** The one value that the Card has no place for. */
  private static JsonNode only(JsonNode json) {
    JsonNode data = json.get("kortisto.fi:registers").get(0).get("data");
    assertThat(data).hasSize(1);
    return data.get(0);
  }

  private static JsonNode json(InventedFile file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file.build(), ExportKind.PORTABILITY, Language.FI, file::content)
        .write(SubjectExport.Format.JSON, out);
    return JsonMapper.shared().readTree(out.toByteArray());
  }
}
