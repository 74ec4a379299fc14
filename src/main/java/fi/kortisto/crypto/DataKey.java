package fi.kortisto.crypto;

import java.util.HexFormat;

/** The random 256-bit key under which a register's pages are encrypted. Zeroed when closed. */
public final class DataKey implements AutoCloseable {

  static final int LENGTH = 32;

  private final Secret secret;

  private DataKey(Secret secret) {
    this.secret = secret;
  }

  static DataKey random() {
    return new DataKey(Secret.random(LENGTH));
  }

  /** Takes the secret over. */
  static DataKey taking(Secret secret) {
    if (secret.bytes().length != LENGTH) {
      throw new IllegalArgumentException("a data key has 32 bytes");
    }
    return new DataKey(secret);
  }

  /**
   * 64 hexadecimal digits, to be written after {@code raw:} when the database is opened.
   *
   * <p>A String although it cannot be zeroed: the database driver takes its key as nothing else,
   * and keeps it for as long as the connection lives. Not to be kept, logged or written anywhere.
   */
  public String hex() {
    return HexFormat.of().formatHex(secret.bytes());
  }

  /**
   * A key for another purpose, by HKDF-SHA256; it tells nothing of the data key.
   *
   * @param purpose a name that is never changed: another name is another key
   */
  public Secret derive(String purpose) {
    return secret.derive(purpose);
  }

  Secret secret() {
    return secret;
  }

  @Override
  public void close() {
    secret.close();
  }

  /** Constant-time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DataKey that && secret.equals(that.secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  @Override
  public String toString() {
    return "DataKey";
  }
}
