package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The clean-up as a schedule runs it, and the end of a relation, from the command line. */
class RetentionCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void aRegisterOfOldChats() throws IOException {
    program = new CommandLineUnderTest(folder);
    program.create("contact-centre", "feedback-users");
    Path cards =
        program.file(
            "chats.vcf",
            """
            BEGIN:VCARD
            VERSION:4.0
            FN:Aino Esimerkki
            N:Esimerkki;Aino;;;
            EMAIL:aino@example.fi
            END:VCARD
            """);
    assertThat(program.on("import", cards.toString(), "--register", "feedback-users"))
        .as(program.err())
        .isZero();
  }

  @Test
  void tellsWhatWillBeDueAndDoesNothing() {
    assertThat(program.on("retention")).isZero();
    assertThat(program.err()).contains("Nothing is past its storage time");
    assertThat(program.out()).contains("Anonymised later");

    assertThat(program.on("retention", "--within", "800", "--json")).isZero();
    JsonNode plan = program.json();
    assertThat(plan.get("day").asString()).isEqualTo("2028-05-13");
    assertThat(plan.get("due").get("persons").asInt()).isEqualTo(1);
    assertThat(plan.get("groups").get(0).get("fate").asString()).isEqualTo("goes");
    assertThat(plan.get("groups").get(0).get("then").asString()).isEqualTo("anonymise");
    assertThat(plan.toString()).doesNotContain("Esimerkki");
  }

  @Test
  void runsWithNothingToDo() {
    assertThat(program.on("retention", "--run")).isZero();
    assertThat(program.err()).contains("0 items went");
    assertThat(program.on("retention", "--run", "--json")).isZero();
    assertThat(program.json().get("whole").asBoolean()).isTrue();
  }

  @Test
  void refusesToRunWhatIsNotDueYet() {
    assertThat(program.on("retention", "--run", "--within", "800")).isEqualTo(2);
  }

  @Test
  void writesWhatStatisticsKeep() throws IOException {
    Path csv = program.path("statistics.csv");
    assertThat(program.on("retention", "--statistics", csv.toString())).isZero();
    assertThat(Files.readString(csv)).isEqualTo("\uFEFFregister,kind,month,postcode\r\n");
    assertThat(program.on("retention", "--statistics", csv.toString())).isEqualTo(1);
  }

  @Test
  void recordsTheEndOfARelation() {
    String aino = program.idOf("aino@example.fi");

    assertThat(
            program.on("relation", aino, "--register", "feedback-users", "--ended", "2026-02-01"))
        .as(program.err())
        .isZero();
    assertThat(program.on("show", aino, "--json")).isZero();
    assertThat(program.json().get("registers").get(0).get("relationEnded").asString())
        .isEqualTo("2026-02-01");
    assertThat(program.on("relation", aino, "--register", "feedback-users", "--goes-on")).isZero();
    assertThat(program.on("show", aino, "--json")).isZero();
    assertThat(program.json().get("registers").get(0).get("relationEnded").isNull()).isTrue();
    assertThat(program.on("relation", aino, "--ended", "2026-02-01")).isEqualTo(4);
    assertThat(program.on("relation", aino)).isEqualTo(2);
  }

  @Test
  void theCardTellsWhenEachItemGoes() {
    String aino = program.idOf("aino@example.fi");
    assertThat(program.on("show", aino)).isZero();
    assertThat(program.out()).contains("Anonymised on 5 Mar 2028");
    assertThat(program.on("show", aino, "--json")).isZero();
    JsonNode datum = program.json().get("registers").get(0).get("data").get(0);
    assertThat(datum.get("storageEnd").asString()).isEqualTo("2028-03-05");
    assertThat(datum.get("storageReason").asString())
        .isEqualTo(
            "Anonymised on 5 Mar 2028, 24 months from the last activity with the person"
                + " (5 Mar 2026).");
  }
}
