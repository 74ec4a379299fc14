package fi.kortisto.crypto;

import static fi.kortisto.crypto.Given.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vihreä lumi sataa tänään",
        "correct horse battery staple",
        "корова молоко дом",
        "秘密の鍵を三つ持っている猫",
        "🦔🌲🛶🧭🪵🔥🫐🐟🌧🪨🧶🕯",
        "x8#Kq!27vPz)"
      })
  void acceptsAnyScript(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "x8#Kq!27vPz", "🦔🌲🛶🧭🪵🔥🫐🐟🌧🪨🧶"})
  void refusesFewerThanTwelveCharacters(String password) {
    assertRefused(Problem.PASSWORD_TOO_SHORT, () -> check(password));
  }

  @Test
  void countsALetterOnceHoweverItIsEncoded() {
    String elevenDecomposed = Normalizer.normalize("äöåäöåqxäöå", Normalizer.Form.NFD);
    assertThat(elevenDecomposed).hasSizeGreaterThan(12);
    assertRefused(Problem.PASSWORD_TOO_SHORT, () -> check(elevenDecomposed));
  }

  @Test
  void saysHowManyCharactersAreNeeded() {
    DomainException refusal = catchThrowableOfType(DomainException.class, () -> check("lumi"));
    assertThat(refusal.arguments()).containsExactly(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password123456",
        "salasana1234",
        "P@ssw0rd1234",
        "iloveyou1234",
        "qwertyuiop123",
        "Lösenord1234",
        "rakastansinua",
        "kesakuukissa"
      })
  void refusesCommonOnes(String password) {
    assertThat(PasswordRules.score(Password.of(password))).isLessThan(3);
    assertRefused(Problem.PASSWORD_TOO_COMMON, () -> check(password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaaaaa",
        "kissakissakissa",
        "äöåäöåäöåäöå",
        "abcdefghijklmnop",
        "Kesäloma2026",
        "hämeenlinna1",
        "01.02.1990 x"
      })
  void refusesWhatIsSoonGuessed(String password) {
    assertRefused(Problem.PASSWORD_TOO_EASY, () -> check(password));
  }

  @Test
  void refusesTheLoginAndTheNamesOfTheFirm() {
    assertRefused(
        Problem.PASSWORD_TOO_COMMON, () -> check("aino.esimerkki", "aino.esimerkki", "Firma"));
    assertRefused(
        Problem.PASSWORD_TOO_COMMON, () -> check("puuhellaverstas", "Puuhellaverstas Oy"));
    assertRefused(Problem.PASSWORD_TOO_EASY, () -> check("Verstas2026!", "Oy Puu & Verstas Ab"));
  }

  @Test
  void knowsNoLongestPassword() {
    String veryLong = "x8#Kq!27vPz) vihreä lumi ".repeat(4_000);
    assertTimeout(Duration.ofSeconds(5), () -> check("y7!" + veryLong));
  }

  @Test
  void scoresFromZeroToFourWhileTyping() {
    assertThat(PasswordRules.score(Password.of(""))).isZero();
    assertThat(PasswordRules.score(Password.of("salasana"))).isLessThan(2);
    assertThat(PasswordRules.score(Password.of("vihreä lumi sataa tänään"))).isEqualTo(4);
  }

  @Test
  void leavesThePasswordReadable() throws DomainException {
    Password password = Password.of("vihreä lumi sataa tänään");
    PasswordRules.check(password);
    assertThat(password).isEqualTo(Password.of("vihreä lumi sataa tänään"));
  }

  private static void check(String password, String... userInputs) throws DomainException {
    PasswordRules.check(Password.of(password), userInputs);
  }
}
