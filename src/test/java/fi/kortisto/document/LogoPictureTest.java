package fi.kortisto.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.Logo;
import fi.kortisto.model.RequestKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoPictureTest {

  @ParameterizedTest
  @CsvSource({"400,100,48", "100,400,4.125", "64,64,16.5", "4000,4000,16.5"})
  void fitsIntoTheLetterhead(int width, int height, double millimetres) throws Exception {
    LogoPicture picture = LogoPicture.of(png(width, height)).orElseThrow();

    assertThat(picture.width()).isEqualTo(millimetres);
    assertThat(picture.height()).isLessThanOrEqualTo(16.5);
  }

  @Test
  void isDrawnBesideTheSenderAndClearOfTheWindow() throws Exception {
    Document letter =
        Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION)
            .headed(png(400, 400))
            .render();

    assertThat(Conformance.faults(letter)).isEmpty();
    assertThat(Paper.within(letter, 40, 10, 90, 22)).startsWith("Esimerkkikauppa Oy");
    assertThat(Paper.within(letter, 10, 32, 130, 53)).startsWith("Aino").endsWith("TURKU");
  }

  @Test
  void mayBeAJpeg() throws Exception {
    assertThat(LogoPicture.of(new Logo("image/jpeg", bytes("jpg", 300, 200)))).isPresent();
  }

  @Test
  void isNoneForWhatIsNoPicture() throws Exception {
    Logo broken = new Logo("image/png", Arrays.copyOf(bytes("png", 300, 200), 60));
    Logo script = new Logo("image/svg+xml", "<svg/>".getBytes(UTF_8));
    Logo empty = new Logo("image/png", new byte[0]);

    for (Logo logo : new Logo[] {broken, script, empty}) {
      assertThat(LogoPicture.of(logo)).isEmpty();
      assertThatThrownBy(() -> LogoPicture.check(logo)).isInstanceOf(DomainException.class);
    }
    assertThat(
            Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION)
                .headed(broken)
                .render()
                .pageCount())
        .isEqualTo(1);
  }

  @Test
  void isNoneForASmallFileThatUnfoldsIntoAHugePicture() throws Exception {
    assertThat(LogoPicture.of(png(9_000, 3))).isEmpty();
  }

  static Logo png(int width, int height) throws IOException {
    return new Logo("image/png", bytes("png", width, height));
  }

  private static byte[] bytes(String format, int width, int height) throws IOException {
    int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0, 90, 160, 128));
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
