package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Bans, consents and the matrix from the command line. */
class BansAndConsentsTest {

  @TempDir Path folder;
  private CommandLineUnderTest cli;
  private String aino;

  @BeforeEach
  void fill() throws IOException {
    cli = new CommandLineUnderTest(folder);
    cli.createAndFill();
    aino = cli.idOf("aino");
  }

  @Test
  void tellsWhatTheDataMayBeUsedForAndWhy() {
    assertThat(permit("direct-marketing", "email")).isEqualTo("needs-consent");
    done(
        "ban",
        "--purpose=direct-marketing",
        "--channel=post",
        "--source=letter",
        "--on=2026-03-01");
    assertThat(permit("direct-advertising", "post")).isEqualTo("forbidden");
    assertThat(permit("direct-advertising", "phone")).isEqualTo("allowed");
    done("bans", "--matrix");
    assertThat(cli.out()).contains("Forbidden on 1 Mar 2026: direct marketing of any kind, post.");
  }

  @Test
  void entersConsentsAndTheirWithdrawal() {
    assertThat(cli.on("consent", aino, "--purpose=direct-advertising", "--channel=email"))
        .isEqualTo(2);
    assertThat(cli.err()).contains("Nothing shows the consent");
    done("consent", "--purpose=direct-advertising", "--channel=email", "--source=at a fair");
    assertThat(permit("direct-advertising", "email")).isEqualTo("allowed");
    done("consent", "--purpose=direct-advertising", "--channel=email", "--withdraw");
    assertThat(permit("direct-advertising", "email")).isEqualTo("needs-consent");
    done("consent", "--json");
    assertThat(cli.json()).hasSize(2);
    assertThat(cli.json().get(0).get("given").asString()).isEqualTo("2026-03-05");
    assertThat(cli.json().get(1).get("withdrawn").asString()).isEqualTo("2026-03-05");
  }

  @Test
  void takesABanBack() {
    done("ban", "--purpose=market-research");
    done("bans", "--json");
    String number = cli.json().get(0).get("id").asString();
    done("ban", "--withdraw=" + number);
    assertThat(cli.on("ban", aino, "--withdraw=" + number)).isEqualTo(4);
    assertThat(permit("market-research", "post")).isEqualTo("allowed");
  }

  @Test
  void exceptsForAReasonButNeverForMarketing() {
    done("ban", "--purpose=disclosure");
    done("ban", "--purpose=disclosure", "--except=enforcement code 3:66");
    assertThat(permit("disclosure", "any")).isEqualTo("allowed");
    assertThat(cli.on("ban", aino, "--purpose=direct-marketing", "--except=we need it"))
        .isEqualTo(5);
    done("show", "--json");
    String number = cli.json().get("exceptions").get(0).get("id").asString();
    done("ban", "--end-exception=" + number);
    assertThat(permit("disclosure", "any")).isEqualTo("forbidden");
  }

  @Test
  void wantsOneDeedAtATime() {
    assertThat(cli.on("ban", aino)).isEqualTo(2);
    assertThat(cli.on("bans", "--matrix")).isEqualTo(2);
    assertThat(cli.on("ban", aino, "--purpose=disclosure", "--withdraw=1")).isEqualTo(2);
  }

  private void done(String command, String... options) {
    String[] all = new String[options.length + 1];
    all[0] = aino;
    System.arraycopy(options, 0, all, 1, options.length);
    assertThat(cli.on(command, all)).as(cli.err()).isZero();
  }

  private String permit(String purpose, String channel) {
    done("bans", "--matrix", "--json");
    for (JsonNode use : cli.json()) {
      if (use.get("purpose").asString().equals(purpose)
          && use.get("channel").asString().equals(channel)) {
        return use.get("permit").asString();
      }
    }
    throw new AssertionError(purpose + " " + channel);
  }
}
