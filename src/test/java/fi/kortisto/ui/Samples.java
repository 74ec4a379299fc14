package fi.kortisto.ui;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Small files to be kept with people. */
final class Samples {

  private static final int RATE = 8000;

  private Samples() {}

  /** Two seconds of a tone. */
  static byte[] wav() {
    byte[] samples = new byte[RATE * 2 * 2];
    for (int i = 0; i < samples.length / 2; i++) {
      int level = (int) (8000 * Math.sin(i * 2 * Math.PI * 440 / RATE));
      samples[2 * i] = (byte) level;
      samples[2 * i + 1] = (byte) (level >> 8);
    }
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AudioInputStream sound =
        new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return out.toByteArray();
  }

  /** A sky over a field. */
  static byte[] png(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(
        new GradientPaint(0, 0, new Color(0x9cc4e4), 0, height, new Color(0x4f7d3a), false));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return out.toByteArray();
  }
}
