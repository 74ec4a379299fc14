package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Copies;
import fi.kortisto.service.Created;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power at any system call of a writing program, on a disk that keeps what was synced and
 * any part of the rest: what was acknowledged is there and the folder opens. {@code mvn -Psoak test
 * -Dtest=PowerCutTest}; how often, by {@code -Dcuts=400}. Needs {@code strace}.
 */
@Tag("soak")
class PowerCutTest {

  private static final int CUTS = Integer.getInteger("cuts", 400);
  private static final String WRITES = "60";
  private static final String NEW = "sininen aurinko paistaa yöllä";
  private static final Clock CLOCK = Clock.systemDefaultZone();

  @TempDir Path temp;
  private final Random random = new Random();

  @BeforeEach
  void theCallsCanBeSeen() throws InterruptedException {
    int code;
    try {
      code = new ProcessBuilder("strace", "-V").redirectErrorStream(true).start().waitFor();
    } catch (IOException absent) {
      code = -1;
    }
    assumeThat(code).as("strace is there; without it nothing is tested here").isZero();
  }

  @Test
  void whatWasAcknowledgedIsThereWhenThePowerGoes() throws Exception {
    Path folder = temp.resolve("Virta.kortisto");
    Given.register(folder, CLOCK).close();
    Disk disk = new Disk(folder);
    List<SystemCalls.Call> calls = record(MixedWriter.class, folder, "7", WRITES);
    List<String> said = new ArrayList<>();
    SortedSet<Integer> cuts = cuts(calls.size());
    int acknowledged = 0;
    for (int i = 0; i < calls.size(); i++) {
      note(calls.get(i), said);
      disk.apply(calls.get(i));
      if (cuts.contains(i)) {
        Path left = temp.resolve("left-" + i);
        disk.writeLeft(left, random);
        Expectation expected = new Expectation();
        try (Session session = Given.signIn(left, CLOCK)) {
          expected.check(said, session);
        } catch (DomainException | AssertionError broken) {
          throw new AssertionError("cut at call " + i + " of " + calls.size(), broken);
        }
        acknowledged += (int) expected.acknowledged();
      }
    }
    assertThat(said).anyMatch(line -> line.startsWith("!"));
    System.out.printf(
        "%d cuts among %d calls, %d rows acknowledged before them, 0 lost%n",
        cuts.size(), calls.size(), acknowledged);
  }

  @Test
  void theOldOrTheNewSecretOpensWhenThePowerGoesWhileKeysChange() throws Exception {
    int cut = 0;
    for (KeyChanger.Deed deed : KeyChanger.Deed.values()) {
      Path folder = temp.resolve(deed.name() + ".kortisto");
      Created created = Given.created(folder, CLOCK);
      String recovery = created.recoveryKey().text();
      Object held;
      try (Session session = created.session()) {
        for (int i = 0; i < 20; i++) {
          Given.person(session, "Etu" + i, "Esimerkki");
        }
        held = Copies.of(session);
      }
      Disk disk = new Disk(folder);
      List<SystemCalls.Call> calls =
          record(KeyChanger.class, folder, deed.name(), Given.PASSWORD, NEW, recovery);
      SortedSet<Integer> cuts = cuts(calls.size());
      for (int i = 0; i < calls.size(); i++) {
        disk.apply(calls.get(i));
        if (cuts.contains(i) && i % 2 == 0) {
          Path left = temp.resolve(deed.name() + i);
          disk.writeLeft(left, random);
          try (Session session = open(left)) {
            assertThat(Copies.of(session)).as("%s, call %d", deed, i).isEqualTo(held);
          } catch (DomainException broken) {
            throw new AssertionError(deed + ", cut at call " + i, broken);
          }
          cut++;
        }
      }
    }
    System.out.printf("%d cuts while keys were changed, all opened%n", cut);
  }

  private static Session open(Path left) throws DomainException {
    try {
      return signIn(left, Given.PASSWORD);
    } catch (DomainException refused) {
      if (refused.problem() != Problem.WRONG_LOGIN_OR_PASSWORD) {
        throw refused;
      }
      return signIn(left, NEW);
    }
  }

  private static Session signIn(Path folder, String secret) throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password typed = Password.of(secret)) {
      return closed.signIn(Given.LOGIN, typed);
    } catch (DomainException refused) {
      closed.close();
      throw refused;
    }
  }

  private List<SystemCalls.Call> record(Class<?> main, Path folder, String... arguments)
      throws Exception {
    Path trace = temp.resolve(folder.getFileName() + ".trace");
    Path programs = Files.createDirectory(temp.resolve(folder.getFileName() + ".programs"));
    Victim victim =
        new Victim(
            new Programs(programs, main)
                .builder(SystemCalls.command(trace), folder, arguments)
                .start());
    victim.go();
    assertThat(victim.lines()).contains("ready");
    assertThat(victim.exitCode()).isZero();
    List<SystemCalls.Call> calls = new ArrayList<>();
    for (SystemCalls.Call call : SystemCalls.read(trace)) {
      calls.add(call);
    }
    return calls;
  }

  private SortedSet<Integer> cuts(int calls) {
    SortedSet<Integer> cuts = new TreeSet<>();
    while (cuts.size() < Math.min(CUTS, calls / 2)) {
      cuts.add(random.nextInt(calls));
    }
    return cuts;
  }

  /** What the program said until now. */
  private static void note(SystemCalls.Call call, List<String> said) {
    if (call.name().equals("write") && call.number(0) == 1) {
      new String(call.texts().getFirst(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("?") || line.startsWith("!"))
          .map(line -> line.substring(0, line.length() - 1))
          .forEach(said::add);
    }
  }
}
