package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Imports by the command line: columns by hand, batches taken back, lists of bans. */
class ImportCommandTest {

  private static final String PEOPLE =
      "Sukunimi;Etunimi;Sähköposti;Puhelin\n"
          + "Esimerkki;Aino;aino@example.fi;0401234567\n"
          + "Esimerkki;Eero;eero@example.fi;\n";

  @TempDir Path temp;
  private CommandLineUnderTest program;

  @BeforeEach
  void create() {
    program = new CommandLineUnderTest(temp);
    program.create();
  }

  @Test
  void takesTheNewestImportBack() throws IOException {
    Path csv = program.file("a.csv", PEOPLE);
    assertThat(program.on("import", csv.toString(), "--json")).as(program.err()).isZero();
    long batch = program.json().get("batch").asLong();
    assertThat(program.err()).contains("--undo " + batch);

    assertThat(program.on("import", "--undo")).as(program.err()).isZero();
    assertThat(program.err()).contains("2 persons");
    assertThat(program.on("search", "aino", "--json")).isZero();
    assertThat(program.json()).isEmpty();

    assertThat(program.on("import", "--undo")).isEqualTo(4);
    assertThat(program.on("import", "--undo", Long.toString(batch))).isEqualTo(4);
    assertThat(program.on("import", "--undo", "eilinen")).isEqualTo(2);
    assertThat(program.on("import", "--batches", "--json")).isZero();
    JsonNode done = program.json().get(0);
    assertThat(done.get("file").asString()).isEqualTo("a.csv");
    assertThat(done.get("kind").asString()).isEqualTo("contacts");
    assertThat(done.get("counts").get("new").asInt()).isEqualTo(2);
    assertThat(done.get("undone").isNull()).isFalse();
  }

  @Test
  void doesNotTakeBackWhatSomebodyHasGoneOnWith() throws IOException {
    Path csv = program.file("a.csv", PEOPLE);
    program.on("import", csv.toString(), "--json");
    String aino = program.json().get("rows").get(0).get("subject").asString();
    assertThat(program.on("ban", aino, "--purpose", "processing")).isZero();

    assertThat(program.on("import", "--undo")).isEqualTo(5);
    assertThat(program.err()).contains("1 person");
    assertThat(program.on("import", "--batches")).isZero();
    assertThat(program.out()).contains("a.csv").contains("2 new").doesNotContain("undone");
  }

  @Test
  void callsWhatHasNoFieldByAWordAndNotByAProperty() throws IOException {
    Path csv = program.file("a.csv", "Nimi;Hetu;Koodi\nAino Esimerkki;010594Y9032;FN12\n");
    assertThat(program.on("import", csv.toString())).as(program.err()).isZero();
    assertThat(program.out())
        .contains("other details: Koodi", "left out: personal identity code")
        .doesNotContain("X-IDENTITY", "010594Y9032");
  }

  @Test
  void readsColumnsAsTheyAreTypedAndRemembersThem() throws IOException {
    Path csv = program.file("a.csv", "Eka;Toka;Kolmas\nEsimerkki;aino@example.fi;x\n");
    assertThat(program.on("import", csv.toString())).isEqualTo(2);

    assertThat(
            program.on(
                "import",
                csv.toString(),
                "--json",
                "--map",
                "eka=family-name",
                "--map",
                "#2=email",
                "--map",
                "Kolmas=leave-out"))
        .as(program.err())
        .isZero();
    assertThat(program.json().get("rows").get(0).get("kept")).isEmpty();

    Path next = program.file("b.csv", "Eka;Toka;Kolmas\nMuu;eero@example.fi;y\n");
    assertThat(program.on("import", next.toString(), "--json")).as(program.err()).isZero();
    assertThat(program.json().get("rows").get(0).get("kept")).isEmpty();
    assertThat(program.on("search", "eero@example.fi", "--json")).isZero();
    assertThat(program.json().get(0).get("name").asString()).isEqualTo("Muu");

    assertThat(program.on("import", next.toString(), "--map", "Viides=email")).isEqualTo(2);
    assertThat(program.err()).contains("Eka, Toka, Kolmas");
    assertThat(program.on("import", next.toString(), "--map", "Eka=shoe")).isEqualTo(2);
  }

  @Test
  void tellsWhatChangesWhomSomebodyResemblesAndWhatIsOdd() throws IOException {
    program.on("import", program.file("a.csv", PEOPLE).toString());
    Path csv =
        program.file(
            "b.csv",
            "Sukunimi;Etunimi;Sähköposti;Puhelin\n"
                + "Esimerkki;Aino;aino@example.fi;050 111 2223\n"
                + "Toinen;Tyyne;eero@example.fi;ei ole\n");

    assertThat(program.on("import", csv.toString(), "--dry-run")).isZero();
    assertThat(program.out())
        .contains("Phone number: +358 50 1112223 added")
        .contains("resembles person")
        .contains("check Phone number: ei ole");
    assertThat(program.err()).contains("1 new person resembles").contains("1 row has");

    assertThat(program.on("import", csv.toString(), "--json")).isZero();
    JsonNode rows = program.json().get("rows");
    assertThat(rows.get(0).get("changes").get(0).get("after").asString())
        .isEqualTo("+358501112223");
    assertThat(rows.get(1).get("suspect").get("reason").asString()).isEqualTo("same-contact");
    assertThat(rows.get(1).get("problems").get(0).get("problem").asString()).isEqualTo("bad-phone");
  }

  @Test
  void keepsSourceAndDay() throws IOException {
    Path csv = program.file("a.csv", PEOPLE);
    assertThat(
            program.on("import", csv.toString(), "--source", "partner", "--obtained", "3.2.2026"))
        .as(program.err())
        .isZero();
    assertThat(program.on("import", "--batches", "--json")).isZero();
    assertThat(program.json().get(0).get("source").asString()).isEqualTo("partner");
    assertThat(program.json().get(0).get("obtained").asString()).isEqualTo("2026-02-03");
    assertThat(program.on("import", csv.toString(), "--source", "nobody")).isEqualTo(2);
  }

  @Test
  void bansThoseOnADoNotContactList() throws IOException {
    program.on("import", program.file("a.csv", PEOPLE).toString());
    Path list = program.file("kiellot.txt", "+358 40 123 4567\n050 1112223\n");

    assertThat(
            program.on(
                "import",
                list.toString(),
                "--as-bans",
                "direct-marketing/phone",
                "--until",
                "31.12.2099",
                "--stated-by",
                "national-register",
                "--json"))
        .as(program.err())
        .isZero();
    assertThat(program.json().get("register").isNull()).isTrue();
    assertThat(program.json().get("rows").get(0).get("banned").get(0).get("statedBy").asString())
        .isEqualTo("national-register");
    assertThat(program.err()).contains("1 banned").contains("1 kept for later");
    assertThat(program.on("bans")).isZero();
    assertThat(program.out().lines()).hasSize(1);

    Path later = program.file("b.csv", "Sukunimi;Puhelin\nMyöhempi;0501112223\n");
    assertThat(program.on("import", later.toString())).isZero();
    assertThat(program.out()).contains("comes in with the ban");
    assertThat(program.err()).contains("1 person comes in with a ban");
  }

  @Test
  void asksForAFileOrAnEarlierImport() throws IOException {
    assertThat(program.on("import")).isEqualTo(2);
    Path csv = program.file("a.csv", PEOPLE);
    assertThat(program.on("import", csv.toString(), "--batches")).isEqualTo(2);
  }
}
