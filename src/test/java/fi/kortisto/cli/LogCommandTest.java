package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The access log on the command line: looked at, written to files, kept for its time. */
class LogCommandTest {

  @TempDir Path temp;
  private CommandLineUnderTest program;
  private String aino;
  private String early;

  @BeforeEach
  void aRegisterOfThreeYears() throws Exception {
    program = new CommandLineUnderTest(temp);
    program.setTime("2023-01-16T10:00:00Z");
    program.create();
    done("import", program.file("h.csv", csv()).toString());
    done("search", "Aino", "--json");
    aino = program.json().get(0).get("id").asString();
    early = anchor();
    done("show", aino);
    program.setTime("2026-03-04T20:30:00Z");
    done("show", aino);
    program.setTime("2026-03-05T10:00:00Z");
  }

  private static String csv() {
    return "Sukunimi;Etunimi;Sähköposti\n"
        + "Esimerkki;Aino;aino@example.fi\n"
        + "=Malli;Eero;e@example.fi\n";
  }

  @Test
  void filtersRows() {
    done("log", "--action=view", "--subject=" + aino, "--json");
    assertThat(program.json()).hasSize(2);
    done("log", "--action=view", "--from=2026-03-04T22:00", "--to=2026-03-04", "--json");
    assertThat(program.json()).hasSize(1);
    done("log", "--action=view", "--to=2026-03-04T22:00", "--json");
    assertThat(program.json()).hasSize(1);
    done("log", "--by=nobody", "--json");
    assertThat(program.json()).isEmpty();
    done("log", "--refused", "--json");
    assertThat(program.json()).isEmpty();
    assertThat(program.on("log", "--action=nothing")).isEqualTo(2);
    assertThat(program.on("log", "--from=gestern")).isEqualTo(2);
    assertThat(program.on("log", "--from=2026-03-04T99:00")).isEqualTo(2);
  }

  @Test
  void tellsWhoHasHandledAPerson() {
    done("log", "--readers", "--subject=" + aino, "--json");

    JsonNode reader = program.json().get(0);
    assertThat(reader.get("user").asString()).isEqualTo("aino");
    assertThat(reader.get("looked").asInt()).isEqualTo(2);
    assertThat(reader.get("first").asString()).isEqualTo("2023-01-16T10:00:00Z");
    done("log", "--readers", "--subject=" + aino);
    assertThat(program.out()).contains("aino", "looked at 2");
    assertThat(program.on("log", "--readers")).isEqualTo(2);
  }

  @Test
  void pointsOutUnusualUseAndNotesThatItWasLookedInto() {
    done("log", "--unusual", "--json");
    assertThat(program.json()).hasSize(1);
    assertThat(program.json().get(0).get("kind").asString()).isEqualTo("at-night");
    String code = program.json().get(0).get("code").asString();
    assertThat(program.on("log", "--review=" + code)).isEqualTo(2);

    done("log", "--review=" + code, "--remark=sovittu");

    done("log", "--unusual", "--json");
    assertThat(program.json().get(0).get("note").asString()).isEqualTo("sovittu");
    done("log", "--unusual");
    assertThat(program.out()).contains("between 22 and 6", "looked into", "aino: sovittu");
    assertThat(program.on("log", "--review=at-night:999", "--remark=x")).isEqualTo(4);
    done("log", "--unusual", "--since=2026-03-05", "--json");
    assertThat(program.json()).isEmpty();
  }

  @Test
  void countsUseOverTime() {
    done("log", "--use=month");
    assertThat(program.out()).contains("looked at", "1 Mar 2026");
    done("log", "--use=day", "--json");
    assertThat(program.json())
        .anyMatch(
            count ->
                count.get("start").asString().equals("2026-03-04")
                    && count.get("group").asString().equals("looked-at")
                    && count.get("rows").asInt() == 1);
  }

  @Test
  void writesRowsToFilesWithoutFormulas() throws Exception {
    done("log", "--purpose==1+1", "--json");
    for (String ending : new String[] {"csv", "xlsx", "json"}) {
      Path file = program.path("loki." + ending);
      done("log", "--out=" + file);
      assertThat(file).isNotEmptyFile();
      assertThat(program.err()).contains("rows of the log were written");
      assertThat(program.on("log", "--out=" + file)).isEqualTo(1);
      done("log", "--out=" + file, "--force");
    }
    String csv = Files.readString(program.path("loki.csv"));
    assertThat(csv)
        .contains("\"Row\";\"Time\"", "\"2023-01-16 12:00:00\"", "export of the log to a file");
    assertThat(Files.readString(program.path("loki.json"))).contains("\"action\" : \"export-log\"");
    assertThat(program.on("log", "--out=" + program.path("loki.txt"))).isEqualTo(2);
  }

  @Test
  void writesAMonthOnPaper() throws Exception {
    Path page = program.path("kuukausi.pdf");

    done("log", "--digest=2026-03", "--lang=fi", "--out=" + page);

    assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes());
    assertThat(program.on("log", "--digest=2026-03")).isEqualTo(2);
    assertThat(program.on("log", "--digest=March", "--out=" + page)).isEqualTo(2);
    assertThat(program.on("log", "--digest=2026-04", "--out=" + program.path("x.pdf")))
        .isEqualTo(2);
  }

  @Test
  void removesWhatIsPastItsTimeOnlyWhenToldTo() throws Exception {
    done("log", "--prune");
    assertThat(program.err()).contains("past the log’s storage time", "--run");
    assertThat(program.on("log", "--checkpoint")).isEqualTo(4);

    done("log", "--prune", "--run", "--json");
    long number = program.json().get("checkpoint").get("number").asLong();
    assertThat(program.json().get("rows").asLong()).isEqualTo(number);

    done("verify");
    assertThat(program.out()).contains("begins after row " + number);
    done("verify", "--anchor=" + anchor());
    done("log", "--prune");
    assertThat(program.err()).contains("no rows past their storage time");
    done("log", "--checkpoint");
    assertThat(program.out()).contains("kortisto-log-checkpoint-1", "public-key ", "signature ");
    Path paper = program.path("todistus.pdf");
    done("log", "--checkpoint", "--out=" + paper);
    assertThat(paper).isNotEmptyFile();
    done("log", "--subject=" + aino, "--extract");
    assertThat(program.err()).contains("kept from 4 Mar 2026");
  }

  @Test
  void anAnchorFromBeforeTheCheckpointIsToldToBeGone() {
    done("log", "--prune", "--run");

    assertThat(program.on("verify", "--anchor=" + early)).isEqualTo(4);
    assertThat(program.err()).contains("removed after the log’s storage time", "16 Jan 2023");
  }

  @Test
  void keepsTheLogForAYearAtLeast() {
    done("log", "--keep=60");
    done("log", "--prune");
    assertThat(program.err()).contains("no rows past");
    assertThat(program.on("log", "--keep=11")).isEqualTo(2);
    assertThat(program.err()).contains("12 to 120 months");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertThat(program.on("log", "--run")).isEqualTo(2);
    assertThat(program.on("log", "--prune", "--unusual")).isEqualTo(2);
    assertThat(program.on("log", "--since=2026-01-01")).isEqualTo(2);
    assertThat(program.on("log", "--print")).isEqualTo(2);
    assertThat(program.on("log", "--unusual", "--out=x.csv")).isEqualTo(2);
  }

  private String anchor() {
    done("verify");
    String line =
        program.out().lines().filter(one -> one.contains("Log anchor")).findFirst().orElseThrow();
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private void done(String command, String... rest) {
    assertThat(program.on(command, rest)).as(() -> program.err()).isZero();
  }
}
