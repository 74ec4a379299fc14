package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Copies;
import fi.kortisto.service.Created;
import fi.kortisto.service.Given;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import fi.kortisto.soak.KeyChanger.Deed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program while it changes a password, removes a user, gives the data a new key, renews or
 * uses the recovery key, raises a cost, backs up or restores: the register opens with the old or
 * the new secret, all is there, nothing is left that is in the way. {@code mvn -Psoak test
 * -Dtest=KeyKillTest}; how often, by {@code -Dkeykills=200}.
 */
@Tag("soak")
class KeyKillTest {

  private static final int KILLS = Integer.getInteger("keykills", 200);
  private static final int PERSONS = 40;
  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final List<String> EXPECTED_FILES =
      List.of("keyring.copy.json", "keyring.json", "lock", "register.db");

  private static final Set<String> BESIDE_THE_DATA =
      Set.of("failed-sign-ins", "erasures.ledger", "last-backup", "last-backup.new");

  @TempDir Path temp;

  private final Random random = new Random();
  private final Map<Deed, Integer> struck = new EnumMap<>(Deed.class);
  private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
  private Path folder;
  private String password = Given.PASSWORD;
  private String recovery;
  private Map<?, ?> held;

  @Test
  void theOldOrTheNewSecretOpensAndAllIsThere() throws Exception {
    folder = temp.resolve("Avaimet.kortisto");
    Created created = Given.created(folder, CLOCK);
    recovery = created.recoveryKey().text();
    try (Session session = created.session()) {
      for (int i = 0; i < PERSONS; i++) {
        Given.person(session, "Etu" + i, "Esimerkki");
      }
      held = Copies.of(session);
    }
    Programs programs = new Programs(temp, KeyChanger.class);
    Deed[] deeds = Deed.values();
    long longest = train(programs);
    for (int i = 0; i < KILLS; i++) {
      strike(programs, deeds[i % deeds.length], longest, i);
    }
    System.out.printf("%d kills, cut off %s, done before %s%n", KILLS, struck, done);
    assertThat(struck.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(KILLS / 2);
  }

  /** How long the slowest of them takes, in microseconds. */
  private long train(Programs programs) throws Exception {
    long longest = 0;
    for (int i = 0; i < 2; i++) {
      Victim victim = programs.start(folder, "REKEY", password, password, recovery);
      victim.go();
      assertThat(victim.waitFor("ready")).isTrue();
      long start = System.nanoTime();
      assertThat(victim.lines()).contains("done");
      longest = (System.nanoTime() - start) / 1000;
    }
    return longest;
  }

  private void strike(Programs programs, Deed deed, long longest, int number) throws Exception {
    String next = "salasana numero " + number + " lumessa";
    if (deed == Deed.RESTORE) {
      backUp();
    }
    Victim victim = programs.start(folder, deed.name(), password, next, recovery);
    victim.go();
    assertThat(victim.waitFor("ready")).as(deed.name()).isTrue();
    List<String> said = victim.linesUntilKilled(random.nextLong(longest * 3 / 2));
    (said.contains("done") ? done : struck).merge(deed, 1, Integer::sum);
    said.stream()
        .filter(line -> line.startsWith("recovery "))
        .forEach(line -> recovery = line.substring("recovery ".length()));
    try (Session session = open(next)) {
      assertThat(Copies.of(session)).as(deed.name()).isEqualTo(held);
      session.log().verify(Optional.empty(), Progress.NONE);
    }
    assertThat(names()).as(deed.name()).isEqualTo(EXPECTED_FILES);
    checkBesides();
    mayHaveRenewed(deed, said);
  }

  private void backUp() throws Exception {
    Path backup = KeyChanger.backupOf(folder);
    Files.deleteIfExists(backup);
    try (Session session = signIn(password)) {
      session.backups().make(backup, Progress.NONE);
    }
  }

  /** Whatever has the name of a backup or of a register is a whole one. */
  private void checkBesides() throws Exception {
    List<Path> besides;
    try (Stream<Path> files = Files.list(temp)) {
      besides = files.filter(file -> !file.equals(folder)).toList();
    }
    for (Path file : besides) {
      String name = file.getFileName().toString();
      if (name.endsWith(".kortisto-backup")) {
        try (Restoring restoring = Given.folders(CLOCK).restoring(file, temp);
            Password typed = Password.of(password)) {
          restoring.open(Given.LOGIN, typed, Progress.NONE);
          restoring.test(Progress.NONE);
        }
        Files.delete(file);
      } else if (name.startsWith("Palautettu")) {
        try (Password typed = Password.of(password);
            Session session = Given.folders(CLOCK).open(file).signIn(Given.LOGIN, typed)) {
          assertThat(Copies.of(session)).isEqualTo(held);
        }
        delete(file);
      }
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Session open(String next) throws DomainException {
    try {
      return signIn(password);
    } catch (DomainException refused) {
      assertThat(refused.problem()).isEqualTo(Problem.WRONG_LOGIN_OR_PASSWORD);
      password = next;
      return signIn(password);
    }
  }

  private Session signIn(String secret) throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password typed = Password.of(secret)) {
      return closed.signIn(Given.LOGIN, typed);
    } catch (DomainException refused) {
      closed.close();
      throw refused;
    }
  }

  /** A recovery key that was renewed but never shown is renewed again, as its reader would do. */
  private void mayHaveRenewed(Deed deed, List<String> said) throws DomainException {
    if (deed == Deed.RENEW_RECOVERY && !said.contains("done")) {
      try (Session session = signIn(password);
          var key = session.keys().renewRecoveryKey(Progress.NONE)) {
        recovery = key.text();
      }
    }
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !BESIDE_THE_DATA.contains(name))
          .sorted()
          .toList();
    }
  }
}
