package fi.kortisto.document;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Logo;
import fi.kortisto.model.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The firm's logo as a letter prints it: drawn anew on white, so that no transparency, colour
 * profile or hidden content of the file it came from reaches a letter that is kept for decades.
 *
 * @param uri {@code data:image/png;base64,...}
 * @param width in millimetres on paper
 * @param height in millimetres on paper
 */
public record LogoPicture(String uri, double width, double height) {

  /** The beginning of the only addresses that a letter may refer to. */
  static final String SCHEME = "data:image/png;base64,";

  private static final double WIDEST = 48;
  private static final double HIGHEST = 16.5;

  /** Dots for each millimetre: about 400 to the inch. */
  private static final double DENSITY = 16;

  /** Neither side may be longer, in pixels: a small file can unfold into gigabytes. */
  private static final int LONGEST_SIDE = 4_000;

  /**
   * Makes sure that a logo can be printed.
   *
   * @throws DomainException NOT_A_LOGO
   */
  public static void check(Logo logo) throws DomainException {
    if (of(logo).isEmpty()) {
      throw new DomainException(Problem.NOT_A_LOGO);
    }
  }

  /** Empty for what is no PNG or JPEG that can be read. */
  static Optional<LogoPicture> of(Logo logo) {
    if (logo.content().length > Logo.LARGEST) {
      return Optional.empty();
    }
    try {
      Optional<BufferedImage> image = read(logo);
      return image.isEmpty() ? Optional.empty() : Optional.of(picture(image.get()));
    } catch (IOException | RuntimeException notAPicture) {
      // Readers of pictures throw all sorts of exceptions at bytes that are none.
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> read(Logo logo) throws IOException {
    String format =
        switch (logo.mediaType()) {
          case "image/png" -> "png";
          case "image/jpeg" -> "jpeg";
          default -> "";
        };
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.content()))) {
      reader.setInput(in, true, true);
      int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      return longest > LONGEST_SIDE ? Optional.empty() : Optional.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static LogoPicture picture(BufferedImage image) throws IOException {
    double scale = Math.min(WIDEST / image.getWidth(), HIGHEST / image.getHeight());
    double width = image.getWidth() * scale;
    double height = image.getHeight() * scale;
    BufferedImage onWhite = onWhite(image, Math.min(1, scale * DENSITY));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(onWhite, "png", png);
    return new LogoPicture(
        SCHEME + Base64.getEncoder().encodeToString(png.toByteArray()), width, height);
  }

  private static BufferedImage onWhite(BufferedImage image, double scale) {
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    BufferedImage onWhite = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = onWhite.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return onWhite;
  }
}
