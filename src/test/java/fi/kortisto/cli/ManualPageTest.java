package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Language;
import fi.kortisto.service.RegisterFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Keeps the manual page at one with the commands. {@code mvn test -Dtest=ManualPageTest
 * -Dmanual=write} writes it anew.
 */
class ManualPageTest {

  private static final Path PAGE = Path.of("packaging", "linux", "kortisto.1");

  @Test
  void tellsOfEveryCommandAndOption() throws IOException {
    String wanted = ManualPage.of(commands());
    if ("write".equals(System.getProperty("manual"))) {
      Files.writeString(PAGE, wanted);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(wanted);
  }

  @Test
  void hasSomethingToSayOfEachOfThem() {
    assertThat(ManualPage.of(commands()))
        .contains(".SS kortisto request decide ", "\\fB\\-\\-anchor\\fR")
        .doesNotContain("\n\n");
  }

  private static CommandLine commands() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Terminal terminal =
        new Terminal(nowhere, false, nowhere, _ -> Optional.empty(), Map.of(), Locale.ENGLISH);
    Clock clock = Clock.systemUTC();
    return new Program(new RegisterFolders(clock), Templates.builtIn(), clock, terminal)
        .commands(new Speech(Language.EN, ZoneOffset.UTC));
  }
}
