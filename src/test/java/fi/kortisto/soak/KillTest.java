package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing program at random moments: what it had said was written is there, the folder
 * opens, and data and log agree. {@code mvn -Psoak test}; how often, by {@code -Dkills=200}.
 */
@Tag("soak")
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final int LONGEST_LIFE_MILLIS = 400;

  @TempDir Path temp;

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    Path folder = temp.resolve("Sitkea.kortisto");
    Given.register(folder, Clock.systemDefaultZone()).close();
    Random random = new Random();
    List<SubjectId> acknowledged = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.addAll(writeUntilKilled(folder, random.nextInt(LONGEST_LIFE_MILLIS)));
      check(folder, acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS / 2);
    System.out.println(KILLS + " kills, " + acknowledged.size() + " rows acknowledged, 0 lost");
  }

  private static List<SubjectId> writeUntilKilled(Path folder, int afterMillis) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<SubjectId> written = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("ready");
      Thread killer =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      TimeUnit.MILLISECONDS.sleep(afterMillis);
                    } catch (InterruptedException interrupted) {
                      Thread.currentThread().interrupt();
                    }
                    writer.destroyForcibly();
                  });
      String line;
      while ((line = readQuietly(said)) != null) {
        written.add(new SubjectId(Long.parseLong(line)));
      }
      killer.join();
    }
    writer.waitFor();
    return written;
  }

  private static @Nullable String readQuietly(BufferedReader said) {
    try {
      String line = said.readLine();
      return line != null && line.endsWith(".") ? line.substring(0, line.length() - 1) : null;
    } catch (IOException streamOfADeadProcess) {
      return null;
    }
  }

  private static void check(Path folder, List<SubjectId> acknowledged) throws DomainException {
    try (Session session = Given.signIn(folder, Clock.systemDefaultZone())) {
      session.log().verify(Optional.empty(), Progress.NONE);
      long persons = session.search().size();
      LogFilter additions =
          new LogFilter(
              Optional.empty(),
              Optional.empty(),
              Optional.of(LogAction.ADD),
              Optional.empty(),
              Optional.empty());
      assertThat(session.log().rows(additions, Long.MAX_VALUE, Integer.MAX_VALUE))
          .hasSize((int) persons);
      assertThat(persons).isGreaterThanOrEqualTo(acknowledged.size());
      for (SubjectId id :
          acknowledged.subList(Math.max(0, acknowledged.size() - 50), acknowledged.size())) {
        assertThat(session.subjects().view(id, Purpose.NONE).valuesOf(FieldRole.GIVEN_NAME))
            .hasSize(1);
      }
    }
  }

  /** Adds persons and says so, until it is killed. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws DomainException {
      Session session = Given.signIn(Path.of(arguments[0]), Clock.systemDefaultZone());
      System.out.println("ready");
      for (int i = 0; ; i++) {
        SubjectId id = Given.person(session, "Etu" + i, "Suku" + i).subject().id();
        System.out.println(id + ".");
      }
    }
  }
}
