package fi.kortisto.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A list of values as bytes that can be read in one way only: every text with its length before it,
 * every number in eight bytes.
 */
final class Fields {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /**
   * @param label what the values are, so that no two uses share an encoding
   */
  Fields(String label) {
    text(label);
  }

  Fields text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    out.writeBytes(utf8);
    return this;
  }

  Fields number(long value) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
