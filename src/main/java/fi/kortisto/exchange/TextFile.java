package fi.kortisto.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of another program: UTF-16 when it says so or plainly is, otherwise UTF-8 with older
 * encodings let through.
 */
final class TextFile {

  private static final int HEAD = 1 << 17;

  /** How much is looked at where nothing says that a text is UTF-16. */
  private static final int LOOKED_AT = 512;

  /**
   * The beginning of a file.
   *
   * @param encoding by the name it has with IANA
   */
  record Head(String text, String encoding) {

    boolean isBinary() {
      long controls = text.chars().filter(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0).count();
      return text.indexOf('\0') >= 0 || controls * 100 > text.length();
    }
  }

  private TextFile() {}

  static Head head(Path path) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path), HEAD);
        Reader reader = reader(file)) {
      char[] chars = new char[HEAD];
      int length = 0;
      int read = reader.read(chars, 0, HEAD);
      while (read > 0) {
        length += read;
        read = reader.read(chars, length, HEAD - length);
      }
      return new Head(new String(chars, 0, length), encoding(reader));
    }
  }

  private static String encoding(Reader reader) {
    return reader instanceof ForgivingText text ? text.encoding() : StandardCharsets.UTF_16.name();
  }

  static Reader reader(InputStream bytes) throws IOException {
    InputStream in = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, 1 << 16);
    in.mark(LOOKED_AT);
    byte[] start = in.readNBytes(LOOKED_AT);
    in.reset();
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
    } else if (startsWith(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return new InputStreamReader(in, StandardCharsets.UTF_16LE);
    } else if (startsWith(start, 0xFE, 0xFF)) {
      in.skipNBytes(2);
      return new InputStreamReader(in, StandardCharsets.UTF_16BE);
    } else if (isTwoByteLatin(start, 1)) {
      return new InputStreamReader(in, StandardCharsets.UTF_16LE);
    } else if (isTwoByteLatin(start, 0)) {
      return new InputStreamReader(in, StandardCharsets.UTF_16BE);
    }
    return new ForgivingText(in);
  }

  /** Whether of each two bytes one is zero for the most part, and the other never. */
  private static boolean isTwoByteLatin(byte[] start, int zeroAt) {
    int zeros = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0 && i % 2 != zeroAt) {
        return false;
      }
      zeros += start[i] == 0 ? 1 : 0;
    }
    return start.length >= 2 && zeros * 3 > start.length;
  }

  static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
