package fi.kortisto.crypto;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The one way from a password to a key, slow on purpose: base64(HMAC-SHA384(constant, password)),
 * bcrypt, HKDF-SHA256.
 *
 * <p>bcrypt reads 72 bytes and stops at a zero byte. The 64 base64 characters of the HMAC are
 * shorter, hold no zero byte, and carry the whole of a password of any length; the constant keeps a
 * leaked list of bare SHA-384 or bcrypt hashes from being tried here unchanged.
 */
final class PasswordStretch {

  static final int SALT_LENGTH = BCrypt.SALT_LENGTH;

  private static final byte[] CONSTANT = "fi.kortisto password, 1".getBytes(StandardCharsets.UTF_8);

  /** {@code strict} throws rather than cut a long input, should the 64 characters ever change. */
  private static final BCrypt.Hasher BCRYPT =
      BCrypt.with(
          BCrypt.Version.VERSION_2B, LongPasswordStrategies.strict(BCrypt.Version.VERSION_2B));

  private PasswordStretch() {}

  /**
   * @param salt 16 bytes
   * @param cost see {@link BcryptCost}; the caller has seen that it is possible
   */
  static Secret stretch(Password password, byte[] salt, int cost) {
    byte[] digest = Secret.mac("HmacSHA384", CONSTANT, password.bytes());
    byte[] text = Base64.getEncoder().encode(digest);
    try (Secret hash = Secret.taking(BCRYPT.hashRaw(cost, salt, text).rawHash)) {
      return hash.derive("password slot, 1");
    } finally {
      Arrays.fill(digest, (byte) 0);
      Arrays.fill(text, (byte) 0);
    }
  }
}
