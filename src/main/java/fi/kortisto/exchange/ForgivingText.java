package fi.kortisto.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 in which every byte that cannot be UTF-8 is read as Windows-1252.
 *
 * <p>So a file of either encoding is read right, and a UTF-8 file with a few stray bytes (joined
 * from several, or cut off inside a character) is not spoilt as a whole. Nothing is read twice: a
 * file of a million rows need not be looked through to the end before its first row is known.
 */
final class ForgivingText extends Reader {

  private static final String WINDOWS_1252 = windows1252();

  private final InputStream in;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean ended;

  ForgivingText(InputStream in) {
    this.in = in;
  }

  /** Decodes bytes that are at hand already. */
  static String of(byte[] bytes) throws IOException {
    try (Reader reader = new ForgivingText(new ByteArrayInputStream(bytes))) {
      return reader.readAllAsString();
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    CoderResult result = utf8.decode(bytes, chars, ended);
    if (result.isMalformed()) {
      for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
        chars.put(WINDOWS_1252.charAt(bytes.get() & 0xFF));
      }
    } else if (result.isUnderflow() && !ended) {
      fill();
    }
    chars.flip();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    ended = count < 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static String windows1252() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new String(all, Charset.forName("windows-1252"));
  }
}
