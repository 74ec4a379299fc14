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
 * UTF-8 in which every byte that cannot be UTF-8 is read as Windows-1252, or inside a word as
 * ISO-8859-15 where that has a letter and Windows-1252 a sign: Š and not ¦.
 *
 * <p>So a file of either encoding is read right, and a UTF-8 file with a few stray bytes (joined
 * from several, or cut off inside a character) is not spoilt as a whole. Nothing is read twice: a
 * file of a million rows need not be looked through to the end before its first row is known.
 */
final class ForgivingText extends Reader {

  private static final String WINDOWS_1252 = all("windows-1252");
  private static final String ISO_8859_15 = all("ISO-8859-15");

  private final InputStream in;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private char last;
  private String encoding = StandardCharsets.UTF_8.name();

  ForgivingText(InputStream in) {
    this.in = in;
  }

  /** Decodes bytes that are at hand already. */
  static String of(byte[] bytes) throws IOException {
    try (Reader reader = new ForgivingText(new ByteArrayInputStream(bytes))) {
      return reader.readAllAsString();
    }
  }

  /** The encoding of what has been read so far. */
  String encoding() {
    return encoding;
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
      last = chars.position() > 0 ? chars.get(chars.position() - 1) : last;
      for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
        last = stray(bytes.get() & 0xFF);
        chars.put(last);
      }
    } else if (result.isUnderflow() && !ended) {
      fill();
    }
    last = chars.position() > 0 ? chars.get(chars.position() - 1) : last;
    chars.flip();
  }

  private char stray(int code) {
    boolean letter = "\u00a4\u00a6\u00a8\u00b8\u00bd".indexOf(code) >= 0 && isInWord(code);
    if (letter || encoding.equals(StandardCharsets.UTF_8.name())) {
      encoding = letter ? "ISO-8859-15" : "windows-1252";
    }
    return (letter ? ISO_8859_15 : WINDOWS_1252).charAt(code);
  }

  /** The sign of the euro stands beside digits; a letter beside letters. */
  private boolean isInWord(int code) {
    boolean letterAhead =
        bytes.hasRemaining() && Character.isLetter((char) bytes.get(bytes.position()));
    return code == 0xA4 || letterAhead || (code != 0xA6 && Character.isLetter(last));
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

  private static String all(String charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new String(all, Charset.forName(charset));
  }
}
