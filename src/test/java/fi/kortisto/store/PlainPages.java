package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Every page of a register's database, used or not, and every frame of its write-ahead log, without
 * the cipher: the bytes in which to look for what must not be there. SQLite itself would not show
 * them, since decrypting a file by its own means leaves out the pages that are not in use.
 */
public final class PlainPages {

  /** What the cipher keeps at the end of each page: a nonce and a tag of 16 bytes each. */
  private static final int RESERVED = 32;

  private static final int NONCE = 16;
  private static final int BLOCK = 64;

  /** Of the first page, the beginning is not encrypted. */
  private static final int CLEAR = 24;

  private static final int LOG_HEAD = 32;
  private static final int FRAME_HEAD = 24;

  private final byte[] key;
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();

  private PlainPages(DataKey key) {
    this.key = HexFormat.of().parseHex(key.hex());
  }

  public static byte[] of(Path register, DataKey key) throws IOException, GeneralSecurityException {
    PlainPages pages = new PlainPages(key);
    pages.addFile(Files.readAllBytes(register.resolve(RegisterFolder.DATABASE)));
    Path log = register.resolve(RegisterFolder.DATABASE + "-wal");
    if (Files.exists(log)) {
      pages.addLog(Files.readAllBytes(log));
    }
    return pages.plain.toByteArray();
  }

  private void addFile(byte[] file) throws GeneralSecurityException {
    for (int page = 1; page <= file.length / SqliteFile.PAGE_SIZE; page++) {
      int start = (page - 1) * SqliteFile.PAGE_SIZE;
      add(page, Arrays.copyOfRange(file, start, start + SqliteFile.PAGE_SIZE));
    }
  }

  private void addLog(byte[] log) throws GeneralSecurityException {
    int frame = FRAME_HEAD + SqliteFile.PAGE_SIZE;
    for (int start = LOG_HEAD; start + frame <= log.length; start += frame) {
      int page = ByteBuffer.wrap(log, start, Integer.BYTES).getInt();
      add(page, Arrays.copyOfRange(log, start + FRAME_HEAD, start + frame));
    }
  }

  private void add(int number, byte[] page) throws GeneralSecurityException {
    int length = page.length - RESERVED;
    byte[] nonce = Arrays.copyOfRange(page, length, length + NONCE);
    int counter =
        ByteBuffer.wrap(nonce).order(ByteOrder.LITTLE_ENDIAN).getInt(NONCE - Integer.BYTES)
            ^ number;
    byte[] once = crypt(key, nonce, counter, new byte[BLOCK]);
    int offset = number == 1 ? CLEAR : 0;
    plain.writeBytes(
        crypt(
            Arrays.copyOfRange(once, BLOCK / 2, BLOCK),
            nonce,
            counter + 1,
            Arrays.copyOfRange(page, offset, length)));
  }

  private static byte[] crypt(byte[] key, byte[] nonce, int counter, byte[] text)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("ChaCha20");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "ChaCha20"),
        new ChaCha20ParameterSpec(Arrays.copyOf(nonce, 12), counter));
    return cipher.doFinal(text);
  }
}
