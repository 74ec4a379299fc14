package fi.kortisto.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret bytes: zeroed when closed, compared in constant time, never shown.
 *
 * <p>The bytes do not leave this package; others compute with them through {@link #mac}. After
 * {@link #close} every use throws {@link IllegalStateException}.
 */
public final class Secret implements AutoCloseable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;
  private volatile boolean closed;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: it is zeroed when the secret is closed. */
  static Secret taking(byte[] bytes) {
    return new Secret(bytes);
  }

  static Secret random(int length) {
    return new Secret(randomBytes(length));
  }

  static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** HMAC-SHA256 of the message under this secret, 32 bytes. */
  public byte[] mac(byte[] message) {
    return mac("HmacSHA256", bytes(), message);
  }

  static byte[] mac(String algorithm, byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(algorithm, e);
    }
  }

  /**
   * Another secret of 32 bytes from this one, by HKDF-SHA256 (RFC 5869) without salt.
   *
   * @param purpose what the new secret is for; two purposes give secrets that tell nothing of each
   *     other
   */
  Secret derive(String purpose) {
    try {
      return taking(
          KDF.getInstance("HKDF-SHA256")
              .deriveData(
                  HKDFParameterSpec.ofExtract()
                      .addIKM(bytes())
                      .thenExpand(new Fields("kortisto").text(purpose).bytes(), 32)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256", e);
    }
  }

  /** The secret itself, not a copy: not to be kept, changed or handed on. */
  byte[] bytes() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    return bytes;
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  /** Constant-time. A closed secret equals itself only. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Secret that
            && !closed
            && !that.closed
            && MessageDigest.isEqual(bytes, that.bytes));
  }

  /** The same for all, for any other value would tell something of the bytes. */
  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
