package fi.kortisto.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {

  private static final String WORD = "vihreä lumi sataa tänään";

  @Test
  void isZeroedWhenClosed() {
    byte[] bytes = {1, 2, 3};
    Secret.taking(bytes).close();
    assertThat(bytes).containsOnly(0);
  }

  @Test
  void aPasswordIsZeroedWhenClosed() {
    Password password = Password.of(WORD);
    byte[] bytes = password.bytes();
    password.close();
    assertThat(bytes).containsOnly(0);
  }

  @Test
  void aDataKeyIsZeroedWhenClosed() {
    DataKey key = DataKey.random();
    byte[] bytes = key.secret().bytes();
    key.close();
    assertThat(bytes).containsOnly(0);
  }

  @Test
  void aRecoveryKeyIsZeroedWhenClosed() {
    RecoveryKey key = RecoveryKey.random();
    byte[] bytes = key.secret().bytes();
    key.close();
    assertThat(bytes).containsOnly(0);
  }

  @Test
  void cannotBeUsedOnceClosed() {
    Secret secret = Secret.random(32);
    DataKey key = DataKey.random();
    secret.close();
    key.close();
    assertThatIllegalStateException().isThrownBy(() -> secret.mac(new byte[1]));
    assertThatIllegalStateException().isThrownBy(() -> secret.derive("x"));
    assertThatIllegalStateException().isThrownBy(key::hex);
  }

  @Test
  void equalsByContentWhileOpenAndByIdentityAfter() {
    Secret one = Secret.taking(new byte[] {1, 2});
    Secret same = Secret.taking(new byte[] {1, 2});
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(Secret.taking(new byte[] {1, 3}));
    one.close();
    same.close();
    assertThat(one).isNotEqualTo(same).isEqualTo(one);
  }

  @Test
  void showsNothingOfItself() throws Exception {
    try (KeyRing.Created created = Given.ringOfTwo();
        Password password = Password.of(WORD)) {
      String shown =
          created.toString()
              + created.ring().users()
              + created.ring().recovery()
              + password
              + created.dataKey().derive("x")
              + created.ring().open("aino", password);
      assertThat(shown)
          .doesNotContain(WORD, "vihre", created.dataKey().hex())
          .doesNotContain(created.recoveryKey().groups())
          .doesNotContain(created.ring().users().getFirst().sealedPrivateKey())
          .doesNotContain("aino", "veikko");
    }
  }

  @Test
  void keysForTwoPurposesDiffer() {
    try (DataKey key = DataKey.random()) {
      assertThat(key.derive("bans")).isEqualTo(key.derive("bans"));
      assertThat(key.derive("bans")).isNotEqualTo(key.derive("log"));
    }
  }

  @Test
  void aDataKeyIsSixtyFourHexadecimalDigits() {
    try (DataKey key = DataKey.random()) {
      assertThat(key.hex()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void macIsHmacSha256() {
    // RFC 4231, test case 2
    try (Secret key = Secret.taking("Jefe".getBytes(StandardCharsets.US_ASCII))) {
      byte[] mac = key.mac("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));
      assertThat(HexFormat.of().formatHex(mac))
          .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
  }

  @Test
  void fieldsCannotBeShiftedIntoOneAnother() {
    byte[] one = new Fields("x").text("ab").text("c").bytes();
    byte[] other = new Fields("x").text("a").text("bc").bytes();
    assertThat(one).isNotEqualTo(other);
  }
}
