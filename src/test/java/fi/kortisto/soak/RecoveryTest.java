package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Created;
import fi.kortisto.service.DamagedFolder;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import fi.kortisto.store.CutLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recovery key, a removed user's password and a printed anchor, many times over. */
@Tag("soak")
class RecoveryTest {

  private static final int REGISTERS = Integer.getInteger("registers", 100);
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String NEW = "sininen aurinko paistaa yöllä";
  private static final Clock CLOCK = Clock.systemDefaultZone();

  @TempDir Path temp;
  private final Random random = new Random(2026);

  @Test
  void theRecoveryKeyOpensEveryRegisterAndNoMistypedOneDoes() throws Exception {
    int refused = 0;
    for (int i = 0; i < REGISTERS; i++) {
      Path folder = temp.resolve("R" + i + ".kortisto");
      Created created = Given.created(folder, CLOCK);
      List<String> groups = created.recoveryKey().groups();
      Given.person(created.session(), "Aino", "Esimerkki");
      created.session().close();
      for (int group = 0; group < groups.size(); group++) {
        assertThat(recovered(folder, mistyped(groups, group)))
            .as("register %d, group %d", i, group)
            .isEqualTo(Problem.WRONG_RECOVERY_KEY);
        Files.deleteIfExists(folder.resolve("failed-sign-ins"));
        refused++;
      }
      assertThat(recovered(folder, String.join(" ", groups))).isNull();
    }
    System.out.printf("%d registers opened, %d mistyped keys refused%n", REGISTERS, refused);
  }

  /** One group is another one; which, of all there are. */
  private String mistyped(List<String> groups, int group) {
    String[] typed = groups.toArray(String[]::new);
    do {
      StringBuilder other = new StringBuilder(typed[group]);
      int changes = 1 + random.nextInt(other.length());
      for (int i = 0; i < changes; i++) {
        other.setCharAt(
            random.nextInt(other.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      typed[group] = other.toString();
    } while (typed[group].equals(groups.get(group)));
    return String.join("-", Arrays.asList(typed));
  }

  private static @org.jspecify.annotations.Nullable Problem recovered(Path folder, String typed)
      throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password wanted = Password.of(NEW);
        Session session = closed.recover(typed, Given.LOGIN, wanted)) {
      assertThat(session.search().size()).isEqualTo(1);
      return null;
    } catch (DomainException refused) {
      closed.close();
      return refused.problem();
    }
  }

  @Test
  void aRemovedUsersPasswordOpensNothingMadeAfter() throws Exception {
    for (int i = 0; i < REGISTERS; i++) {
      Path folder = temp.resolve("P" + i + ".kortisto");
      byte[] ring;
      try (Session session = Given.register(folder, CLOCK);
          Password password = Password.of(NEW)) {
        User leaver = SettledUsers.add(session, "lahteva", UserRole.READER, password);
        ring = Files.readAllBytes(folder.resolve("keyring.json"));
        session.users().remove(leaver.id());
        Given.person(session, "Aino", "Esimerkki");
      }
      assertThat(opened(folder)).isEqualTo(Problem.WRONG_LOGIN_OR_PASSWORD);
      Files.deleteIfExists(folder.resolve("failed-sign-ins"));
      Files.write(folder.resolve("keyring.json"), ring);
      Files.delete(folder.resolve("keyring.copy.json"));
      assertThat(opened(folder)).isEqualTo(Problem.DAMAGED_DATABASE);
      assertThat(looked(folder))
          .as("not even with the key it knew")
          .isEqualTo(Problem.DAMAGED_DATABASE);
    }
  }

  private static @org.jspecify.annotations.Nullable Problem opened(Path folder)
      throws DomainException {
    ClosedFolder closed;
    try {
      closed = Given.folders(CLOCK).open(folder);
    } catch (DomainException refused) {
      return refused.problem();
    }
    try (Password password = Password.of(NEW);
        Session session = closed.signIn("lahteva", password)) {
      assertThat(session.search().size()).isPositive();
      return null;
    } catch (DomainException refused) {
      closed.close();
      return refused.problem();
    }
  }

  /** Past the check of the file's beginning, which is mended from the old ring. */
  private static @org.jspecify.annotations.Nullable Problem looked(Path folder)
      throws DomainException {
    try (DamagedFolder damaged = Given.folders(CLOCK).openToRescue(folder);
        Password password = Password.of(NEW);
        Session session = damaged.signIn("lahteva", password)) {
      assertThat(session.rescue()).isPresent();
      return null;
    } catch (DomainException refused) {
      return refused.problem();
    }
  }

  @Test
  void aPrintedAnchorTellsThatTheTailOfTheLogWasCutOff() throws Exception {
    for (int i = 0; i < REGISTERS; i++) {
      Path folder = temp.resolve("L" + i + ".kortisto");
      int cut = 1 + random.nextInt(5);
      LogAnchor printed;
      try (Session session = Given.register(folder, CLOCK)) {
        for (int person = 0; person < 10; person++) {
          Given.person(session, "Etu" + person, "Esimerkki");
        }
        printed = session.anchor();
      }
      CutLog.tail(folder, cut + 3);

      try (Session session = Given.signIn(folder, CLOCK)) {
        session.log().verify(Optional.empty(), Progress.NONE);
        Given.person(session, "Uusi", "Esimerkki");
        session.log().verify(Optional.empty(), Progress.NONE);
        assertThat(verified(session, printed))
            .as("register %d, %d rows cut", i, cut)
            .isIn(Problem.ANCHOR_MISSING, Problem.ANCHOR_DIFFERS);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Problem verified(
      Session session, LogAnchor printed) {
    try {
      session.log().verify(Optional.of(printed), Progress.NONE);
      return null;
    } catch (DomainException found) {
      return found.problem();
    }
  }

  @Test
  void aRenewedRecoveryKeyOpensAndTheOldOneDoesNot() throws Exception {
    Path folder = temp.resolve("U.kortisto");
    Created created = Given.created(folder, CLOCK);
    String old = created.recoveryKey().text();
    for (int i = 0; i < REGISTERS / 5; i++) {
      String renewed;
      try (Session session = i == 0 ? created.session() : Given.signIn(folder, CLOCK);
          RecoveryKey key = session.keys().renewRecoveryKey(Progress.NONE)) {
        renewed = key.text();
        if (i == 0) {
          Given.person(session, "Aino", "Esimerkki");
        }
      }
      assertThat(recovered(folder, old)).isEqualTo(Problem.WRONG_RECOVERY_KEY);
      Files.deleteIfExists(folder.resolve("failed-sign-ins"));
      Path copy = temp.resolve("U" + i + ".kortisto");
      Sample.copy(folder, copy);
      assertThat(recovered(copy, renewed)).isNull();
      old = renewed;
    }
  }
}
