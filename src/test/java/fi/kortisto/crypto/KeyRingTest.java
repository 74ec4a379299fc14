package fi.kortisto.crypto;

import static fi.kortisto.crypto.Given.AINO;
import static fi.kortisto.crypto.Given.AINOS_PASSWORD;
import static fi.kortisto.crypto.Given.CHEAP;
import static fi.kortisto.crypto.Given.VEIKKO;
import static fi.kortisto.crypto.Given.VEIKKOS_PASSWORD;
import static fi.kortisto.crypto.Given.assertRefused;
import static fi.kortisto.crypto.Given.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final String ANOTHER = "kolme hiljaista majakkaa";

  private final KeyRing.Created created = Given.ringOfTwo();
  private final KeyRing ring = created.ring();
  private final DataKey dataKey = created.dataKey();

  KeyRingTest() throws DomainException {}

  @Test
  void opensWithEachPassword() throws DomainException {
    KeyRing.Opened aino = ring.open("aino", password(AINOS_PASSWORD));
    KeyRing.Opened veikko = ring.open("veikko", password(VEIKKOS_PASSWORD));
    assertThat(aino.user()).isEqualTo(AINO);
    assertThat(veikko.user()).isEqualTo(VEIKKO);
    assertThat(aino.dataKey()).isEqualTo(dataKey).isEqualTo(veikko.dataKey());
  }

  @Test
  void opensWithTheRecoveryKeyAsTyped() throws DomainException {
    RecoveryKey typed = RecoveryKey.parse(created.recoveryKey().text());
    assertThat(ring.open(typed)).isEqualTo(dataKey);
  }

  @Test
  void recoversAHundredRegistersOfAHundred() throws DomainException {
    for (int i = 0; i < 100; i++) {
      KeyRing.Created one = Given.ring();
      assertThat(one.ring().open(RecoveryKey.parse(one.recoveryKey().text())))
          .isEqualTo(one.dataKey());
    }
  }

  @Test
  void refusesAWrongPassword() {
    assertRefused(Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("aino", password(ANOTHER)));
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("aino", password(VEIKKOS_PASSWORD)));
    assertRefused(Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("aino", password("")));
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("aino", password(AINOS_PASSWORD + " ")));
  }

  @Test
  void refusesAnUnknownLoginAsItRefusesAWrongPassword() {
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("liisa", password(AINOS_PASSWORD)));
    assertRefused(Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open("", password(AINOS_PASSWORD)));
  }

  @Test
  void takesAsLongForAnUnknownLoginAsForAWrongPassword() throws DomainException {
    KeyRing slower =
        KeyRing.create(Given.REGISTER, AINO, "aino", password(AINOS_PASSWORD), new BcryptCost(9))
            .ring();
    double wrong = shortest(() -> refused(slower, "aino"));
    double unknown = shortest(() -> refused(slower, "liisa"));
    assertThat(unknown / wrong).isBetween(0.6, 1.6);
  }

  @Test
  void refusesTheRecoveryKeyOfAnotherRegister() throws DomainException {
    RecoveryKey other = Given.ring().recoveryKey();
    assertRefused(Problem.WRONG_RECOVERY_KEY, () -> ring.open(other));
  }

  @Test
  void findsALoginHoweverItIsTyped() throws DomainException {
    KeyRing withPaivi = ring.change(dataKey).addUser(new UserId(3), " Päivi ", password(ANOTHER));
    String decomposed = Normalizer.normalize("PÄIVI", Normalizer.Form.NFD);
    assertThat(withPaivi.open(decomposed, password(ANOTHER)).user()).isEqualTo(new UserId(3));
    assertThat(withPaivi.slotOf("päivi")).isPresent();
  }

  @Test
  void opensWithAPasswordTypedOnAnotherSystem() throws DomainException {
    String decomposed = Normalizer.normalize(AINOS_PASSWORD, Normalizer.Form.NFD);
    assertThat(ring.open("aino", password(decomposed)).dataKey()).isEqualTo(dataKey);
  }

  @Test
  void everyChangeCountsAndIsSigned() throws DomainException {
    assertThat(Given.ring().ring().counter()).isEqualTo(1);
    KeyRing next = ring.change(dataKey).setFileHeader("0b".repeat(16));
    assertThat(next.counter()).isEqualTo(ring.counter() + 1);
    assertThat(next.fileHeader()).isEqualTo("0b".repeat(16));
    assertThat(next.mac()).isNotEqualTo(ring.mac());
    next.verify(dataKey);
    assertThat(next.change(dataKey).setCounter(77).counter()).isEqualTo(77);
    next.change(dataKey).setCounter(77).verify(dataKey);
  }

  @Test
  void theCounterNeverFalls() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ring.change(dataKey).setCounter(ring.counter()));
  }

  @Test
  void refusesAFileHeaderOfAnotherForm() {
    assertThatIllegalArgumentException().isThrownBy(() -> ring.change(dataKey).setFileHeader("0B"));
  }

  @Test
  void changesAPasswordFromAnOpenSession() throws DomainException {
    KeyRing changed = ring.change(dataKey).setPassword(AINO, password(ANOTHER));
    assertThat(changed.open("aino", password(ANOTHER)).dataKey()).isEqualTo(dataKey);
    assertThat(changed.open("veikko", password(VEIKKOS_PASSWORD)).dataKey()).isEqualTo(dataKey);
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> changed.open("aino", password(AINOS_PASSWORD)));
    UserSlot before = ring.slotOf("aino").orElseThrow();
    UserSlot after = changed.slotOf("aino").orElseThrow();
    assertThat(after.publicKey()).isNotEqualTo(before.publicKey());
    assertThat(after.salt()).isNotEqualTo(before.salt());
  }

  @Test
  void changesAPasswordForWhoeverKnowsThePresentOne() throws DomainException {
    KeyRing changed =
        ring.change(dataKey).setPassword(AINO, password(AINOS_PASSWORD), password(ANOTHER));
    assertThat(changed.open("aino", password(ANOTHER)).dataKey()).isEqualTo(dataKey);
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD,
        () ->
            ring.change(dataKey).setPassword(AINO, password(VEIKKOS_PASSWORD), password(ANOTHER)));
  }

  @Test
  void makesNoSlotForAPasswordThatTheRulesRefuse() {
    assertRefused(
        Problem.PASSWORD_TOO_COMMON,
        () -> ring.change(dataKey).setPassword(AINO, password("salasana1234")));
    assertRefused(
        Problem.PASSWORD_TOO_SHORT,
        () -> ring.change(dataKey).addUser(new UserId(3), "liisa", password("lumi")));
    assertRefused(
        Problem.PASSWORD_TOO_COMMON,
        () ->
            ring.change(dataKey).addUser(new UserId(3), "x.puuhella.x", password("x.puuhella.x")));
  }

  @Test
  void refusesATakenLoginInAnyCase() {
    assertRefused(
        Problem.LOGIN_TAKEN,
        () -> ring.change(dataKey).addUser(new UserId(3), "AINO", password(ANOTHER)));
    assertRefused(
        Problem.BAD_LOGIN,
        () -> ring.change(dataKey).addUser(new UserId(3), "  ", password(ANOTHER)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ring.change(dataKey).addUser(AINO, "liisa", password(ANOTHER)));
  }

  @Test
  void aRemovedUserOpensNothingOfWhatComesAfter() throws DomainException {
    KeyRingChange.Rekeyed rekeyed = ring.change(dataKey).removeUser(VEIKKO);
    assertThat(rekeyed.dataKey()).isNotEqualTo(dataKey);
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD,
        () -> rekeyed.ring().open("veikko", password(VEIKKOS_PASSWORD)));

    DataKey kept = ring.open("veikko", password(VEIKKOS_PASSWORD)).dataKey();
    assertThat(kept).isNotEqualTo(rekeyed.dataKey());
    assertRefused(Problem.DAMAGED_KEY_RING, () -> rekeyed.ring().verify(kept));

    // his old slot put back, even into the place of another
    UserSlot old = ring.slotOf("veikko").orElseThrow();
    KeyRing smuggled = Tampered.with(rekeyed.ring(), "users", List.of(old));
    assertRefused(
        Problem.DAMAGED_KEY_RING, () -> smuggled.open("veikko", password(VEIKKOS_PASSWORD)));
  }

  @Test
  void thoseWhoRemainOpenTheRekeyedRingWithTheirOldPasswords() throws DomainException {
    KeyRingChange.Rekeyed rekeyed = ring.change(dataKey).removeUser(VEIKKO);
    assertThat(rekeyed.ring().open("aino", password(AINOS_PASSWORD)).dataKey())
        .isEqualTo(rekeyed.dataKey());
    assertThat(rekeyed.ring().open(created.recoveryKey())).isEqualTo(rekeyed.dataKey());
    assertThat(rekeyed.ring().counter()).isEqualTo(ring.counter() + 1);
  }

  @Test
  void theLastUserStays() throws DomainException {
    KeyRing.Created one = Given.ring();
    assertRefused(
        Problem.LAST_ADMINISTRATOR, () -> one.ring().change(one.dataKey()).removeUser(AINO));
    assertRefused(Problem.NO_SUCH_USER, () -> ring.change(dataKey).removeUser(new UserId(9)));
    assertRefused(
        Problem.NO_SUCH_USER,
        () -> ring.change(dataKey).setPassword(new UserId(9), password(ANOTHER)));
  }

  @Test
  void aRekeyedRingTurnsTheOldDataKeyAway() throws DomainException {
    KeyRingChange.Rekeyed rekeyed = ring.change(dataKey).rekey();
    assertThat(rekeyed.ring().users()).hasSize(2);
    assertRefused(Problem.DAMAGED_KEY_RING, () -> rekeyed.ring().verify(dataKey));
    assertThat(rekeyed.ring().open("veikko", password(VEIKKOS_PASSWORD)).dataKey())
        .isEqualTo(rekeyed.dataKey());
  }

  @Test
  void renewsTheRecoveryKey() throws DomainException {
    KeyRingChange.RecoveryRenewed renewed = ring.change(dataKey).renewRecoveryKey();
    assertThat(renewed.ring().open(renewed.recoveryKey())).isEqualTo(dataKey);
    assertRefused(Problem.WRONG_RECOVERY_KEY, () -> renewed.ring().open(created.recoveryKey()));
  }

  @Test
  void raisesTheCostForWhoeverSignsIn() throws DomainException {
    KeyRing raised =
        ring.change(dataKey)
            .raiseCost(AINO, password(AINOS_PASSWORD), new BcryptCost(5))
            .orElseThrow();
    assertThat(raised.cost()).isEqualTo(5);
    assertThat(raised.slotOf("aino").orElseThrow().cost()).isEqualTo(5);
    assertThat(raised.slotOf("veikko").orElseThrow().cost()).isEqualTo(4);
    assertThat(raised.open("aino", password(AINOS_PASSWORD)).dataKey()).isEqualTo(dataKey);
    assertThat(raised.open("veikko", password(VEIKKOS_PASSWORD)).dataKey()).isEqualTo(dataKey);
  }

  @Test
  void leavesACostThatIsHighEnough() throws DomainException {
    assertThat(ring.change(dataKey).raiseCost(AINO, password(AINOS_PASSWORD), CHEAP))
        .isEqualTo(Optional.empty());
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD,
        () -> ring.change(dataKey).raiseCost(AINO, password(ANOTHER), new BcryptCost(5)));
  }

  @Test
  void whoeverLacksTheDataKeyCanChangeNothing() {
    DataKey other = DataKey.random();
    assertRefused(
        Problem.DAMAGED_KEY_RING, () -> ring.change(other).setPassword(AINO, password(ANOTHER)));
    assertRefused(
        Problem.DAMAGED_KEY_RING,
        () -> ring.change(other).addUser(new UserId(3), "liisa", password(ANOTHER)));
    assertRefused(Problem.DAMAGED_KEY_RING, () -> ring.change(other).removeUser(AINO));
    assertRefused(Problem.DAMAGED_KEY_RING, () -> ring.change(other).renewRecoveryKey());
    assertRefused(Problem.DAMAGED_KEY_RING, () -> ring.change(other).setCounter(99));
  }

  @Test
  void aRegisterThatUsersGetIsAtTheCalibratedCost() throws DomainException {
    KeyRing real = KeyRing.create(Given.REGISTER, AINO, "aino", password(AINOS_PASSWORD)).ring();
    assertThat(real.cost()).isEqualTo(BcryptCost.calibrated().value()).isGreaterThanOrEqualTo(12);
    assertThat(real.users().getFirst().cost()).isEqualTo(real.cost());
  }

  @Test
  void aNewerFormatIsCalledNewer() {
    KeyRing newer = Tampered.with(ring, "format", 2);
    assertRefused(Problem.NEWER_REGISTER, () -> newer.open("aino", password(AINOS_PASSWORD)));
  }

  @Test
  void refusesAHugeCostWithoutComputingIt() {
    for (int cost : new int[] {21, 31, Integer.MAX_VALUE, 3, 0, -1}) {
      KeyRing ofSlot = Tampered.withSlot(ring, 0, "cost", cost);
      KeyRing ofRing = Tampered.with(ring, "cost", cost);
      assertTimeout(
          Duration.ofSeconds(1),
          () -> {
            assertRefused(
                Problem.DAMAGED_KEY_RING, () -> ofSlot.open("aino", password(AINOS_PASSWORD)));
            assertRefused(
                Problem.DAMAGED_KEY_RING, () -> ofRing.open("liisa", password(AINOS_PASSWORD)));
          });
    }
  }

  private static void refused(KeyRing ring, String login) {
    assertRefused(Problem.WRONG_LOGIN_OR_PASSWORD, () -> ring.open(login, password(ANOTHER)));
  }

  private static double shortest(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
