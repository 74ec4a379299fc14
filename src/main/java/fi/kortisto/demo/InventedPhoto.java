package fi.kortisto.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A head and shoulders in two colours as a PNG, in place of somebody's face. */
final class InventedPhoto {

  private static final int SIDE = 160;

  private InventedPhoto() {}

  /** The colours depend on the number. */
  static byte[] png(long number) {
    float hue = (number * 37 % 100) / 100f;
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setColor(Color.getHSBColor(hue, 0.18f, 0.95f));
    brush.fillRect(0, 0, SIDE, SIDE);
    brush.setColor(Color.getHSBColor(hue, 0.45f, 0.6f));
    brush.fillOval(SIDE * 5 / 16, SIDE / 5, SIDE * 3 / 8, SIDE * 3 / 8);
    brush.fillOval(SIDE / 8, SIDE * 5 / 8, SIDE * 3 / 4, SIDE * 3 / 4);
    brush.dispose();
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return png.toByteArray();
  }
}
