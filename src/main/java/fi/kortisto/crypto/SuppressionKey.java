package fi.kortisto.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The key under which contact details of persons who are not on file are digested, so that they are
 * known again when met and cannot be read from what is kept. It stands in the encrypted database
 * and not in the key ring: it has to stay the same when the data key is changed.
 */
public final class SuppressionKey implements AutoCloseable {

  /** Bytes of a digest: half of an HMAC-SHA256, of which no two are met by chance. */
  public static final int DIGEST_LENGTH = 16;

  private static final int LENGTH = 32;

  private final Secret secret;

  private SuppressionKey(Secret secret) {
    this.secret = secret;
  }

  /** The bytes of a new key, to be kept with the data. */
  public static byte[] randomBytes() {
    return Secret.randomBytes(LENGTH);
  }

  /** Takes the array over: it is zeroed when the key is closed. */
  public static SuppressionKey taking(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a suppression key has 32 bytes");
    }
    return new SuppressionKey(Secret.taking(bytes));
  }

  /**
   * @param text a kind and a value in canonical form; the same text always gives the same digest
   */
  public byte[] digest(String text) {
    return Arrays.copyOf(secret.mac(text.getBytes(StandardCharsets.UTF_8)), DIGEST_LENGTH);
  }

  @Override
  public void close() {
    secret.close();
  }
}
