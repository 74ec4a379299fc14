package fi.kortisto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the program itself does when its data cannot go where it was sent. */
@EnabledOnOs(OS.LINUX)
class StandardOutputTest {

  @Test
  void endsQuietlyWhenItsReaderIsGone() throws Exception {
    Process program = listingTemplates().start();
    program.getInputStream().close();

    assertThat(told(program)).isEmpty();
    assertThat(program.exitValue()).isZero();
  }

  @Test
  void saysSoOnAFullDisk() throws Exception {
    Process program = listingTemplates().redirectOutput(new File("/dev/full")).start();

    assertThat(told(program)).contains("could not be written in full");
    assertThat(program.exitValue()).isEqualTo(1);
  }

  private static ProcessBuilder listingTemplates() {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "fi.kortisto.Main",
                "template",
                "list"));
    builder.environment().put("LC_ALL", "en_GB.UTF-8");
    return builder;
  }

  private static String told(Process program) throws IOException, InterruptedException {
    String told = new String(program.getErrorStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return told;
  }
}
