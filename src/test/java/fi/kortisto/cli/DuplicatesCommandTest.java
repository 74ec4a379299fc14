package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Looking for duplicates, merging and parting from the command line. */
class DuplicatesCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;
  private String aino = "";
  private String again = "";

  @BeforeEach
  void twoWhoAreOne() throws IOException {
    program = new CommandLineUnderTest(folder);
    program.create();
    Path csv =
        program.file(
            "c.csv",
            """
            Sukunimi;Etunimi;Sähköposti;Puhelin
            Esimerkki;Aino;aino@example.fi;040 000 0001
            Esimerki;Aino;aino.e@example.fi;040 000 0001
            Mallinen;Eero;eero@example.fi;040 000 0001
            """);
    assertThat(program.on("import", csv.toString())).as(program.err()).isZero();
    aino = id("aino@example.fi");
    again = id("aino.e@example.fi");
  }

  private String id(String text) {
    assertThat(program.on("search", text, "--json")).isZero();
    return program.json().get(0).get("id").asString();
  }

  @Test
  void listsWhoIsSuspectedAndWhy() {
    assertThat(program.on("duplicates")).isZero();
    assertThat(program.err()).contains("--scan");

    assertThat(program.on("duplicates", "--scan", "--json")).isZero();
    assertThat(program.err()).contains("3 persons were looked at; 1 pair is suspected");
    JsonNode pair = program.json().get(0);
    assertThat(program.json()).hasSize(1);
    assertThat(pair.get("score").asInt()).isGreaterThanOrEqualTo(70);
    assertThat(pair.get("reasons").toString()).contains("same-phone", "near-name");
    assertThat(pair.get("subjects").get(0).get("id").asString()).isEqualTo(aino);
    assertThat(program.on("duplicates")).isZero();
    assertThat(program.out()).contains("Esimerkki, Aino", "same phone number");
    assertThat(program.on("duplicates", "--min-score", "99", "--json")).isZero();
    assertThat(program.json()).isEmpty();
  }

  @Test
  void mergesTwoThatAreNamedAndTakesItBack() {
    assertThat(program.on("duplicates", "--compare", aino, again)).isZero();
    assertThat(program.out()).contains("differs", "Esimerkki", "Esimerki");
    String number = program.out().replaceAll("(?s).*?(\\d+): Esimerki\\n.*", "$1");

    assertThat(program.on("duplicates", "--merge", aino, again, "--take", number))
        .as(program.err())
        .isZero();
    String merge = program.err().replaceAll("(?s).*merge is (\\d+):.*", "$1");
    assertThat(program.on("show", aino)).isZero();
    assertThat(program.out()).contains("Esimerki, Aino", "aino.e@example.fi", "aino@example.fi");
    assertThat(program.on("show", again)).isEqualTo(4);
    assertThat(program.err()).contains(aino);

    assertThat(program.on("duplicates", "--unmerge", merge)).as(program.err()).isZero();
    assertThat(program.on("show", again)).isZero();
    assertThat(program.out()).contains("aino.e@example.fi").doesNotContain("aino@example.fi");
    assertThat(program.on("duplicates", "--unmerge", merge)).isEqualTo(4);
  }

  @Test
  void remembersWhoIsNotTheSame() {
    assertThat(program.on("duplicates", "--not-same", again, aino)).isZero();
    assertThat(program.on("duplicates", "--scan", "--json")).isZero();
    assertThat(program.json()).isEmpty();
    assertThat(program.on("duplicates", "--merge", aino, again)).isEqualTo(5);
    assertThat(program.on("duplicates", "--maybe-same", aino, again)).isZero();
    assertThat(program.on("duplicates", "--scan", "--json")).isZero();
    assertThat(program.json()).hasSize(1);
  }

  @Test
  void mergesNobodyWithoutTwoNames() {
    assertThat(program.on("duplicates", "--merge", aino)).isEqualTo(2);
    assertThat(program.on("duplicates", "--merge", aino, aino)).isEqualTo(2);
    assertThat(program.on("duplicates", "--merge", aino, again, "--not-same", aino, again))
        .isEqualTo(2);
    assertThat(program.on("duplicates", "--merge", aino, again, "--take", "99")).isEqualTo(4);
  }
}
