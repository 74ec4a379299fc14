package fi.kortisto.service;

import static fi.kortisto.service.SessionTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a register as they are changed over the years. */
class KeysOverTimeTest {

  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final String OTHER = "sininen aurinko paistaa yöllä";

  @TempDir Path temp;
  private Path folder;
  private Session session;
  private String recovery;

  @BeforeEach
  void aRegisterWithOnePerson() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    Created created = Given.created(folder, CLOCK);
    recovery = created.recoveryKey().text();
    session = created.session();
    Given.person(session, "Aino", "Esimerkki");
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void aNewDataKeyLeavesAnOldKeyRingWithNothingToOpen() throws Exception {
    Path ring = folder.resolve("keyring.json");
    byte[] before = Files.readAllBytes(ring);

    session.keys().rekey(Progress.NONE);
    Given.person(session, "Bertta", "Esimerkki");
    assertThat(session.search().size()).isEqualTo(2);
    assertThat(actions()).contains(LogAction.REKEY);
    session.close();

    session = Given.signIn(folder, CLOCK);
    assertThat(Copies.of(session)).hasSize(2);
    session.close();
    Files.write(ring, before);
    assertProblem(Problem.DAMAGED_DATABASE, () -> Given.signIn(folder, CLOCK));
    Files.copy(folder.resolve("keyring.copy.json"), ring, StandardCopyOption.REPLACE_EXISTING);
    session = Given.signIn(folder, CLOCK);
  }

  @Test
  void aGivenUpRekeyingChangesNothing() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));

    assertProblem(Problem.CANCELLED, () -> session.keys().rekey(givingUp()));

    assertThat(Files.readAllBytes(folder.resolve("keyring.json"))).isEqualTo(before);
    assertThat(names()).noneMatch(name -> name.contains("next"));
    Given.person(session, "Bertta", "Esimerkki");
    assertThat(actions()).doesNotContain(LogAction.REKEY);
  }

  @Test
  void aRenewedRecoveryKeyOpensAndTheOldOneDoesNot() throws DomainException {
    String renewed;
    try (RecoveryKey key = session.keys().renewRecoveryKey(Progress.NONE)) {
      renewed = key.text();
    }
    session.close();

    assertProblem(Problem.WRONG_RECOVERY_KEY, () -> recover(recovery));
    session = recover(renewed);

    assertThat(actions()).contains(LogAction.RENEW_RECOVERY_KEY, LogAction.CHANGE_PASSWORD);
    assertThat(session.search().size()).isEqualTo(1);
  }

  @Test
  void nobodyButAnAdministratorChangesKeys() throws DomainException {
    try (Password password = Password.of(OTHER)) {
      SettledUsers.add(session, "lukija", UserRole.READER, password);
      session.close();
      session = Given.folders(CLOCK).open(folder).signIn("lukija", password);
    }

    assertProblem(Problem.NOT_PERMITTED, () -> session.keys().rekey(Progress.NONE));
    assertProblem(Problem.NOT_PERMITTED, () -> session.keys().renewRecoveryKey(Progress.NONE));
  }

  @Test
  void theRemovalOfAUserHoldsWithTheNewKeyOrNotAtAll() throws Exception {
    User reader;
    try (Password password = Password.of(OTHER)) {
      reader = SettledUsers.add(session, "lukija", UserRole.READER, password);
    }

    session.users().remove(reader.id());

    for (Path file : files()) {
      if (file.toString().endsWith(".json")) {
        assertThat(Files.readString(file)).doesNotContain("lukija");
      }
    }
    assertThat(actions()).contains(LogAction.REMOVE_USER);
  }

  @Test
  void noFileKeepsAnOldPassword() throws Exception {
    Path copy = folder.resolve("keyring.copy.json");
    try (Password current = Password.of(Given.PASSWORD);
        Password wanted = Password.of(OTHER)) {
      session.keys().changePassword(current, wanted);
    }

    assertThat(copy).hasSameBinaryContentAs(folder.resolve("keyring.json"));
    assertThat(names()).noneMatch(name -> name.endsWith(".new") || name.contains("previous"));
  }

  @Test
  void raisesTheCostOfAPasswordOnAFasterMachineAndNeverLowersIt() throws Exception {
    session.close();

    session = signInCosting(6);
    assertThat(actions()).contains(LogAction.RAISE_COST);
    session.close();
    assertThat(Files.readString(folder.resolve("keyring.json"))).contains("\"cost\" : 6");

    session = signInCosting(5);
    assertThat(actions()).filteredOn(LogAction.RAISE_COST::equals).hasSize(1);
    session.close();
    session = signInCosting(6);
    assertThat(actions()).filteredOn(LogAction.RAISE_COST::equals).hasSize(1);
  }

  private Session signInCosting(int cost) throws DomainException {
    try (Password password = Password.of(Given.PASSWORD)) {
      return new RegisterFolders(CLOCK, () -> new BcryptCost(cost))
          .open(folder)
          .signIn(Given.LOGIN, password);
    }
  }

  private Session recover(String key) throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password wanted = Password.of(OTHER)) {
      return closed.recover(key, Given.LOGIN, wanted);
    } catch (DomainException refused) {
      closed.close();
      throw refused;
    }
  }

  private List<LogAction> actions() throws DomainException {
    return session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100).stream()
        .map(LogRow::action)
        .toList();
  }

  private List<String> names() throws IOException {
    return files().stream().map(file -> file.getFileName().toString()).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Somebody who loses patience after a while. */
  private static Progress givingUp() {
    return new Progress() {
      private boolean begun;

      @Override
      public void at(long done, long total) {
        begun = done > 0;
      }

      @Override
      public boolean cancelled() {
        return begun;
      }
    };
  }
}
