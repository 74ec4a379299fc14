package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class HoldCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;
  private String person = "";

  @BeforeEach
  void start() throws Exception {
    program = new CommandLineUnderTest(folder);
    program.createAndFill();
    person = program.idOf("aino@example.fi");
  }

  private int hold(String... rest) {
    String[] arguments = new String[rest.length + 1];
    arguments[0] = person;
    System.arraycopy(rest, 0, arguments, 1, rest.length);
    return program.on("hold", arguments);
  }

  private String put(String... rest) {
    assertThat(hold(rest)).as(program.err()).isZero();
    assertThat(hold("--json")).as(program.err()).isZero();
    JsonNode last = program.json().get(program.json().size() - 1);
    return last.get("id").asString();
  }

  @Test
  void recordsProlongsAndEndsAHold() {
    String id =
        put("--item=datum:1", "--ground=legal-claim", "--expected=2026-06-01", "--note=Riita");

    JsonNode recorded = program.json().get(0);
    assertThat(recorded.get("item").asString()).isEqualTo("datum:1");
    assertThat(recorded.get("ground").asString()).isEqualTo("legal-claim");
    assertThat(recorded.get("expected").asString()).isEqualTo("2026-06-01");
    assertThat(recorded.get("until").isNull()).isTrue();
    assertThat(recorded.get("recorded").asString()).isEqualTo("2026-03-05T10:00:00Z");
    assertThat(hold("--change=" + id, "--until=2027-01-31")).as(program.err()).isZero();
    assertThat(hold("--lang=en")).isZero();
    assertThat(program.out()).contains("legal claim", "until 31 Jan 2027", "Riita");

    assertThat(hold("--end=" + id, "--reason=Sovittu")).as(program.err()).isZero();
    assertThat(hold("--json")).isZero();
    JsonNode ended = program.json().get(0);
    assertThat(ended.get("ended").asString()).isEqualTo("2026-03-05T10:00:00Z");
    assertThat(ended.get("endReason").asString()).isEqualTo("Sovittu");
    assertThat(program.on("show", person, "--lang=en")).isZero();
    assertThat(program.out()).as("it is over").doesNotContain("legal claim");
  }

  @Test
  void isShownWithThePersonAndAmongWhatWaits() {
    put("--item=datum:1", "--ground=other-law", "--expected=2026-03-05");

    assertThat(program.on("show", person, "--lang=en")).isZero();
    assertThat(program.out()).contains("Holds", "keeping period of another law");
    assertThat(program.on("due", "--json")).as(program.err()).isZero();
    JsonNode due = program.json().get("holds").get(0);
    assertThat(due.get("subject").asString()).isEqualTo(person);
    assertThat(due.get("item").asString()).isEqualTo("datum:1");
    assertThat(program.on("due", "--lang=en")).isZero();
    assertThat(program.out()).contains("Holds whose expected end has come");
  }

  @Test
  void refusesWhatDoesNotGoTogetherOrIsNotThere() {
    assertThat(hold("--item=datum:1")).isEqualTo(2);
    assertThat(hold("--item=datum", "--ground=legal-claim")).isEqualTo(2);
    assertThat(hold("--until=2027-01-01")).isEqualTo(2);
    assertThat(hold("--end=1")).isEqualTo(2);
    assertThat(
            hold(
                "--item=datum:1",
                "--ground=legal-claim",
                "--until=2027-01-01",
                "--expected=2027-01-01"))
        .isEqualTo(2);
    assertThat(hold("--end=1", "--reason=Sovittu")).isEqualTo(4);
    assertThat(hold("--item=entry:1", "--ground=legal-claim")).isEqualTo(4);
    assertThat(hold("--lang=en")).isZero();
    assertThat(program.err()).contains("Nothing keeps the data from being erased");
  }
}
