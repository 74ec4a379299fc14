package fi.kortisto.crypto;

import static fi.kortisto.crypto.Given.AINOS_PASSWORD;
import static fi.kortisto.crypto.Given.assertRefused;
import static fi.kortisto.crypto.Given.password;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TamperedKeyRingTest {

  private static final Set<Problem> REFUSALS =
      EnumSet.of(
          Problem.DAMAGED_KEY_RING,
          Problem.NEWER_REGISTER,
          Problem.WRONG_LOGIN_OR_PASSWORD,
          Problem.WRONG_RECOVERY_KEY);

  private final KeyRing.Created created = Given.ringOfTwo();
  private final KeyRing ring = created.ring();
  private final List<Tampered.Change> changes = Tampered.everyChange(ring);

  TamperedKeyRingTest() throws DomainException {}

  @Test
  void touchesEveryComponent() {
    assertThat(changes).hasSizeGreaterThan(2_000);
    assertThat(changes).allSatisfy(change -> assertThat(change.ring()).isNotEqualTo(ring));
  }

  @Test
  void noChangedRingOpensWithAPassword() {
    for (Tampered.Change change : changes) {
      refuses(change, () -> change.ring().open("aino", password(AINOS_PASSWORD)));
    }
  }

  @Test
  void noChangedRingOpensWithTheRecoveryKey() {
    for (Tampered.Change change : changes) {
      refuses(change, () -> change.ring().open(created.recoveryKey()));
    }
  }

  @Test
  void noChangedRingVerifies() {
    for (Tampered.Change change : changes) {
      refuses(change, () -> change.ring().verify(created.dataKey()));
    }
  }

  @Test
  void theCostIsBoundToTheSlot() {
    KeyRing cheaper = Tampered.withSlot(ring, 0, "cost", 5);
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> cheaper.open("aino", password(AINOS_PASSWORD)));

    // the same key under another cost in the context: the box itself refuses
    UserSlot slot = ring.users().getFirst();
    try (Secret key =
        PasswordStretch.stretch(password(AINOS_PASSWORD), Binary.bytes(slot.salt()), slot.cost())) {
      byte[] box = Binary.bytes(slot.sealedPrivateKey());
      assertThat(SealedBox.open(key, box, context(slot.cost()))).isPresent();
      assertThat(SealedBox.open(key, box, context(slot.cost() + 1))).isEmpty();
    }
  }

  @Test
  void aSlotOfAnotherRegisterDoesNotOpen() throws DomainException {
    KeyRing other =
        KeyRing.create(UUID.randomUUID(), Given.AINO, "aino", password(AINOS_PASSWORD), Given.CHEAP)
            .ring();
    KeyRing mixed = Tampered.with(ring, "users", other.users());
    assertRefused(
        Problem.WRONG_LOGIN_OR_PASSWORD, () -> mixed.open("aino", password(AINOS_PASSWORD)));
  }

  @Test
  void swappedLoginsAreNoticed() {
    KeyRing swapped =
        Tampered.withSlot(Tampered.withSlot(ring, 0, "login", "veikko"), 1, "login", "aino");
    assertRefused(Problem.DAMAGED_KEY_RING, () -> swapped.open("veikko", password(AINOS_PASSWORD)));
  }

  private static byte[] context(int cost) {
    return new Fields("private key of a user, 1")
        .text(Given.REGISTER.toString())
        .number(Given.AINO.value())
        .number(cost)
        .bytes();
  }

  private static void refuses(Tampered.Change change, ThrowingCallable call) {
    DomainException refusal = catchThrowableOfType(DomainException.class, call);
    assertThat(refusal).as(change.what()).isNotNull();
    assertThat(refusal.problem()).as(change.what()).isIn(REFUSALS);
  }
}
