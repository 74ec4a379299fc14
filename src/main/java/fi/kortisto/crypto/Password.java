package fi.kortisto.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A password as typed, in Unicode's normal form C and UTF-8, so that ä is the same from every
 * keyboard and system. Zeroed when closed.
 *
 * <p>Spaces count. Half a surrogate pair, which no keyboard gives, reads as a question mark. The
 * characters it is made from stay the caller's to clear. Text that is not yet in normal form C
 * (rare: some input from macOS) passes through a {@link String} that only the garbage collector
 * removes.
 */
public final class Password implements AutoCloseable {

  private static final int UTF_8_BYTES_PER_CHAR = 3;

  private final Secret utf8;

  private Password(Secret utf8) {
    this.utf8 = utf8;
  }

  public static Password of(char[] typed) {
    return of(CharBuffer.wrap(typed));
  }

  public static Password of(CharSequence typed) {
    CharSequence normal =
        Normalizer.isNormalized(typed, Normalizer.Form.NFC)
            ? typed
            : Normalizer.normalize(typed, Normalizer.Form.NFC);
    return new Password(Secret.taking(utf8(normal)));
  }

  private static byte[] utf8(CharSequence text) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    byte[] space = new byte[UTF_8_BYTES_PER_CHAR * text.length()];
    ByteBuffer encoded = ByteBuffer.wrap(space);
    encoder.encode(CharBuffer.wrap(text), encoded, true);
    byte[] bytes = Arrays.copyOf(space, encoded.position());
    Arrays.fill(space, (byte) 0);
    return bytes;
  }

  byte[] bytes() {
    return utf8.bytes();
  }

  /** A copy of the characters, the caller's to clear. */
  char[] characters() {
    CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8.bytes()));
    char[] characters = new char[decoded.remaining()];
    decoded.get(characters);
    Arrays.fill(decoded.array(), '\0');
    return characters;
  }

  @Override
  public void close() {
    utf8.close();
  }

  /** Constant-time, of the normalised text: for the field in which a password is repeated. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Password that && utf8.equals(that.utf8);
  }

  @Override
  public int hashCode() {
    return utf8.hashCode();
  }

  @Override
  public String toString() {
    return "Password";
  }
}
