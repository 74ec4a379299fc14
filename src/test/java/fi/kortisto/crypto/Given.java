package fi.kortisto.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Invented users with their passwords, at a cost that keeps tests fast. */
final class Given {

  static final BcryptCost CHEAP = new BcryptCost(4);
  static final UUID REGISTER = UUID.fromString("6f1c1d3e-27f5-4f0e-9d8b-1c1f4a2b3c4d");

  static final UserId AINO = new UserId(1);
  static final String AINOS_PASSWORD = "vihreä lumi sataa tänään";
  static final UserId VEIKKO = new UserId(2);
  static final String VEIKKOS_PASSWORD = "seitsemän ruosteista avainta";

  private Given() {}

  static KeyRing.Created ring() throws DomainException {
    return KeyRing.create(REGISTER, AINO, "aino", password(AINOS_PASSWORD), CHEAP);
  }

  /** Of Aino and Veikko. */
  static KeyRing.Created ringOfTwo() throws DomainException {
    KeyRing.Created created = ring();
    KeyRing two =
        created
            .ring()
            .change(created.dataKey())
            .addUser(VEIKKO, "veikko", password(VEIKKOS_PASSWORD))
            .change(created.dataKey())
            .setFileHeader("0a".repeat(16));
    return new KeyRing.Created(two, created.dataKey(), created.recoveryKey());
  }

  static Password password(String text) {
    return Password.of(text);
  }

  static void assertRefused(Problem problem, ThrowingCallable call) {
    DomainException refusal = catchThrowableOfType(DomainException.class, call);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.problem()).isEqualTo(problem);
  }
}
