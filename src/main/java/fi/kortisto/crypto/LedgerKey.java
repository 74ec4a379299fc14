package fi.kortisto.crypto;

import java.util.Arrays;
import java.util.Optional;

/**
 * The key under which the ledger of erasures is sealed outside the database. It stands in the
 * encrypted database and not in the key ring: what was written has to be read after the data key
 * was changed, and in older backups too.
 */
public final class LedgerKey implements AutoCloseable {

  private static final int LENGTH = 32;
  private static final String SEAL = "ledger line, 1";
  private static final String DIGEST = "ledger digest, 1";
  private static final int DIGEST_LENGTH = 16;

  private final Secret sealing;
  private final Secret digesting;

  private LedgerKey(Secret whole) {
    this.sealing = whole.derive(SEAL);
    this.digesting = whole.derive(DIGEST);
  }

  /** The bytes of a new key, to be kept with the data. */
  public static byte[] randomBytes() {
    return Secret.randomBytes(LENGTH);
  }

  /** Takes the array over: it is zeroed. */
  public static LedgerKey taking(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a ledger key has 32 bytes");
    }
    try (Secret whole = Secret.taking(bytes)) {
      return new LedgerKey(whole);
    }
  }

  /**
   * @param registerId the register's UUID; the line opens for no other
   */
  public byte[] seal(byte[] line, String registerId) {
    return SealedBox.seal(sealing, line, context(registerId));
  }

  /** What {@link #seal} was given; empty for anything that was not sealed under this key. */
  public Optional<byte[]> open(byte[] sealed, String registerId) {
    Optional<Secret> opened = SealedBox.open(sealing, sealed, context(registerId));
    return opened.map(
        line -> {
          try (line) {
            return line.bytes().clone();
          }
        });
  }

  /** By which a text is known again, while it cannot be read from it. */
  public byte[] digest(String text) {
    return Arrays.copyOf(digesting.mac(new Fields(DIGEST).text(text).bytes()), DIGEST_LENGTH);
  }

  private static byte[] context(String registerId) {
    return new Fields(SEAL).text(registerId).bytes();
  }

  @Override
  public void close() {
    sealing.close();
    digesting.close();
  }
}
