package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  @Test
  void givesTheDayAndTheReasonAsJson() {
    assertThat(program.run("due", "--received", "2026-03-05", "--json")).isZero();

    JsonNode json = JsonMapper.shared().readTree(program.out());
    assertThat(json.get("received").asString()).isEqualTo("2026-03-05");
    assertThat(json.get("extended").asBoolean()).isFalse();
    assertThat(json.get("due").asString()).isEqualTo("2026-04-07");
    assertThat(json.get("reason").asString()).contains("Easter Sunday", "Easter Monday");
  }

  @Test
  void givesThemInWordsToWhomeverReadsThem() {
    assertThat(program.run("due", "--received=5.3.2026", "--extended", "--lang=en")).isZero();

    assertThat(program.out()).startsWith("2026-06-05  3 months from receipt on 5 Mar 2026");
  }

  @Test
  void asksForADayThatIsOne() {
    assertThat(program.run("due", "--received", "2026-02-30")).isEqualTo(2);
    assertThat(program.run("due")).isEqualTo(2);
  }
}
