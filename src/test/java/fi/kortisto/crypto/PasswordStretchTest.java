package fi.kortisto.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordStretchTest {

  private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
  private static final String LONG = "pitkä lause, ".repeat(20);

  @Test
  void passwordsThatDifferOnlyBeyondSeventyTwoBytesDiffer() {
    assertThat(stretched(LONG + "a")).isNotEqualTo(stretched(LONG + "b"));
  }

  @Test
  void passwordsThatDifferOnlyAfterAZeroCharacterDiffer() {
    assertThat(stretched("salaisuus\0a")).isNotEqualTo(stretched("salaisuus\0b"));
    assertThat(stretched("salaisuus\0")).isNotEqualTo(stretched("salaisuus"));
  }

  @Test
  void composedAndDecomposedLettersAreTheSamePassword() {
    String composed = Normalizer.normalize("yötön yö, ålänning", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(stretched(composed)).isEqualTo(stretched(decomposed));
    assertThat(Password.of(composed)).isEqualTo(Password.of(decomposed.toCharArray()));
  }

  @Test
  void caseAndSpacesCount() {
    assertThat(stretched("Lumi sataa")).isNotEqualTo(stretched("lumi sataa"));
    assertThat(stretched("lumi sataa ")).isNotEqualTo(stretched("lumi sataa"));
  }

  @Test
  void saltAndCostCount() {
    Password password = Password.of("lumi sataa");
    Secret one = PasswordStretch.stretch(password, SALT, 4);
    assertThat(PasswordStretch.stretch(password, new byte[16], 4)).isNotEqualTo(one);
    assertThat(PasswordStretch.stretch(password, SALT, 5)).isNotEqualTo(one);
  }

  /** A register made by an earlier version must open for ever: this value never changes. */
  @Test
  void givesTheKeyThatItAlwaysGave() {
    assertThat(HexFormat.of().formatHex(stretched("Vihreä lumi 1").bytes()))
        .isEqualTo("0e7a1a37c6f16dc3da49b51abbfff92643a0b4f1cbab954eb188852b48a43b0e");
  }

  @Test
  void leavesThePasswordAndTheSaltAsTheyWere() {
    Password password = Password.of("lumi sataa");
    byte[] salt = SALT.clone();
    PasswordStretch.stretch(password, salt, 4).close();
    assertThat(salt).isEqualTo(SALT);
    assertThat(password).isEqualTo(Password.of("lumi sataa"));
  }

  @Test
  void theCostFitsTheMachineAndIsNeverBelowTwelve() {
    Duration target = Duration.ofMillis(250);
    assertThat(BcryptCost.reaching(target, Duration.ofMillis(33))).isEqualTo(new BcryptCost(12));
    assertThat(BcryptCost.reaching(target, Duration.ofMillis(31))).isEqualTo(new BcryptCost(13));
    assertThat(BcryptCost.reaching(target, Duration.ofMillis(4))).isEqualTo(new BcryptCost(15));
    assertThat(BcryptCost.reaching(target, Duration.ofSeconds(9))).isEqualTo(new BcryptCost(12));
    assertThat(BcryptCost.reaching(target, Duration.ofNanos(1))).isEqualTo(new BcryptCost(20));
  }

  @Test
  void theCalibratedCostTakesAboutAQuarterOfASecond() {
    BcryptCost cost = BcryptCost.calibrated();
    assertThat(cost.value()).isBetween(BcryptCost.FLOOR, BcryptCost.HIGHEST);
    long start = System.nanoTime();
    PasswordStretch.stretch(Password.of("lumi sataa"), SALT, cost.value()).close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
  }

  @Test
  void refusesCostsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BcryptCost(3));
    assertThatIllegalArgumentException().isThrownBy(() -> new BcryptCost(21));
  }

  private static Secret stretched(String password) {
    return PasswordStretch.stretch(Password.of(password), SALT, 4);
  }
}
