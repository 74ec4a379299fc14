package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersAndTemplatesTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  @Test
  void listsTheTemplatesWithTheirIdsFirst() {
    assertThat(program.run("template", "list")).isZero();
    assertThat(program.out().lines().map(line -> line.split(" ")[0]))
        .containsExactlyElementsOf(Templates.ids());

    assertThat(program.run("template", "list", "--json", "--lang=sv")).isZero();
    assertThat(program.json()).hasSize(6);
    assertThat(program.json().get(1).get("name").asString()).isEqualTo("Kundregister");
    assertThat(program.json().get(3).get("role").asString()).isEqualTo("processor");
  }

  @Test
  void addsRegistersToAFolderThatIsThere() {
    program.create("feedback-customers");

    assertThat(program.on("register add", "--template=feedback-users", "--template=small-vendor"))
        .as(program.err())
        .isZero();
    assertThat(program.err()).contains("Feedback-service users");

    assertThat(program.on("register list")).isZero();
    assertThat(program.out().lines()).hasSize(3);
    assertThat(program.out().lines().toList().get(1))
        .matches("\\d+  Feedback-service users +feedback-users +processor");
    assertThat(program.on("register list", "--json")).isZero();
    assertThat(program.json().get(2).get("template").asString()).isEqualTo("small-vendor");
    assertThat(program.on("register add", "--template=laskut")).isEqualTo(4);
  }

  @Test
  void takesATemplateOutChangesItAndBringsItIn() throws IOException {
    Path file = program.path("malli.json");
    assertThat(
            program.run("template", "export", "trading-customers", "--id=kauppa", "--out=" + file))
        .as(program.err())
        .isZero();
    Files.writeString(
        file, Files.readString(file).replace("\"Customer register\"", "\"Shop customers\""));

    assertThat(program.run("template", "import", file.toString())).as(program.err()).isZero();
    assertThat(program.run("template", "list")).isZero();
    assertThat(program.out().lines().toList().getLast())
        .matches("kauppa +Shop customers +For a firm.*");

    program.create("kauppa", file.toString());
    assertThat(program.on("register list", "--json")).isZero();
    assertThat(program.json()).hasSize(2);
    assertThat(program.json().get(0).get("name").asString()).isEqualTo("Shop customers");
  }

  @Test
  void writesTheRulesOfARegisterAsATemplate() throws IOException {
    program.create("contact-centre", "small-vendor");
    Path file = program.path("malli.json");

    assertThat(
            program.run(
                "template",
                "export",
                program.register().toString(),
                "--register=small-vendor",
                "--out=" + file))
        .as(program.err())
        .isZero();

    assertThat(program.err()).contains("small-vendor-own");
    assertThat(file).content().contains("\"site-log\"");
    assertThat(program.run("template", "import", file.toString())).isZero();
    assertThat(program.on("register add", "--template=small-vendor-own")).isZero();
  }

  @Test
  void saysWhichMemberOfABrokenTemplateItDoesNotUnderstand() throws IOException {
    Path file = program.path("malli.json");
    program.run("template", "export", "small-vendor", "--id=oma", "--out=" + file);
    Files.writeString(
        file, Files.readString(file).replace("\"role\" : \"controller\"", "\"role\" : \"boss\""));

    assertThat(program.run("template", "import", file.toString())).isEqualTo(2);
    assertThat(program.err()).contains("malli.json").contains("role");
    Files.writeString(file, Files.readString(file).replace("\"boss\"", "\"controller\""));
    Files.writeString(
        file, Files.readString(file).replace("\"category\" : \"contact\"", "\"category\" : \"x\""));
    assertThat(program.run("template", "import", file.toString())).isEqualTo(2);
    assertThat(program.err()).contains("belongs to no category");
    assertThat(program.run("template", "import", program.file("x.json", "{]").toString()))
        .isEqualTo(2);
    assertThat(program.run("template", "import", program.path("none.json").toString()))
        .isEqualTo(4);
    assertThat(program.run("template", "list")).isZero();
    assertThat(program.out().lines()).hasSize(6);
  }

  @Test
  void leavesTheTemplatesOfTheProgramAsTheyAre() {
    Path file = program.path("malli.json");
    program.run("template", "export", "small-vendor", "--out=" + file);

    assertThat(program.run("template", "import", file.toString())).isEqualTo(1);
    assertThat(program.run("template", "export", "small-vendor", "--out=" + file)).isEqualTo(1);
    assertThat(
            program.run(
                "template", "export", "small-vendor", "--id=Oma Malli", "--force", "--out=" + file))
        .isEqualTo(2);
    assertThat(program.run("template", "export", "laskut", "--out=" + program.path("a.json")))
        .isEqualTo(4);
  }

  @Test
  void keepsTheFirmsParticularsForTheNotice() throws IOException {
    assertThat(
            program.on(
                "create",
                "--template=small-vendor",
                "--controller=Esimerkki Oy",
                "--business-id=1234567-1",
                "--user=aino",
                "--address=Lumikatu 1 A 2, 01000 Lumijärvi",
                "--email=rekisteri@example.fi",
                "--phone=040 000 0000",
                "--contact=Aino Esimerkki",
                "--dpo=Väinö Esimerkki, tietosuoja@example.fi"))
        .as(program.err())
        .isZero();
    Path notice = program.path("notice.html");

    assertThat(program.on("notice", "--lang=fi", "--out=" + notice)).isZero();

    assertThat(Files.readString(notice))
        .contains(
            "Lumikatu 1 A 2",
            "01000",
            "rekisteri@example.fi",
            "Aino Esimerkki",
            "tietosuoja@example.fi");
  }

  @Test
  void saysThatSensitiveValuesAreNotShown() throws Exception {
    Path file = program.path("malli.json");
    program.run("template", "export", "small-vendor", "--out=" + file);
    String code = "\"code\" : \"given-details\",";
    Files.writeString(file, Files.readString(file).replace(code, code + "\"sensitive\" : true,"));
    program.create(file.toString());
    program.fill("small-vendor", 1);
    String id = program.idOf(program.set("small-vendor", 1).firstEmail());
    Path json = program.path("person.json");

    assertThat(program.on("export", id, "--out=" + json)).isZero();
    assertThat(program.on("show", id)).isZero();

    assertThat(program.out())
        .contains("(hidden)")
        .contains("1 sensitive value is not shown")
        .doesNotContain("keksitty tieto");
    assertThat(Files.readString(json)).contains("keksitty tieto");
  }

  @Test
  void refusesAnAddressWithoutPostcode() {
    assertThat(
            program.on(
                "create",
                "--template=small-vendor",
                "--controller=Esimerkki Oy",
                "--business-id=1234567-1",
                "--user=aino",
                "--address=Lumikatu 1"))
        .isEqualTo(2);
    assertThat(program.err()).contains("--address");
    assertThat(program.register()).doesNotExist();
  }

  @Test
  void keepsARecordOfProcessingOverAllRegisters() throws IOException {
    program.create("feedback-customers", "feedback-users");
    Path csv = program.path("record.csv");
    Path pdf = program.path("record.pdf");

    assertThat(program.on("record-of-processing", "--lang=sv", "--out=" + csv)).isZero();
    assertThat(program.on("record-of-processing", "--lang=fi", "--out=" + pdf)).isZero();

    assertThat(Files.readString(csv)).contains("Responstjänstens kunder", "Responstjänstens anv");
    assertThat(Letters.text(pdf)).contains("Palautepalvelun asiakkaat", "Palautepalvelun käytt");
    assertThat(program.on("record-of-processing", "--out=" + program.path("a.doc"))).isEqualTo(2);
  }
}
