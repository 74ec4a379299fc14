package fi.kortisto.demo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A second of a quiet tone as a WAV file, in place of somebody's voice. */
final class InventedSound {

  private static final int RATE = 8000;
  private static final int HEADER = 44;
  private static final int SILENCE = 128;
  private static final int LOUDNESS = 12;
  private static final int LOWEST_HERTZ = 220;

  private InventedSound() {}

  /** Of one channel and eight bits, the tone depending on the number. */
  static byte[] wav(long number) {
    double hertz = LOWEST_HERTZ + 20 * (number % 20);
    ByteBuffer file = ByteBuffer.allocate(HEADER + RATE).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(HEADER - 8 + RATE).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    file.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
    file.put(ascii("data")).putInt(RATE);
    for (int i = 0; i < RATE; i++) {
      file.put((byte) (SILENCE + LOUDNESS * Math.sin(2 * Math.PI * hertz * i / RATE)));
    }
    return file.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
