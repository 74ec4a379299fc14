import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Makes the icons of every system of the one picture: {@code java Icons.java icon.png FOLDER} leaves
 * {@code 16.png} to {@code 256.png}, {@code kortisto.ico} and {@code kortisto.icns} in the folder.
 * Nothing larger than the picture is made: it would be blurred.
 */
public final class Icons {

  private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256);
  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

  /** The kinds of an .icns file that hold PNG, with their sizes. */
  private static final Map<String, Integer> MAC = new LinkedHashMap<>();

  static {
    MAC.put("icp4", 16);
    MAC.put("icp5", 32);
    MAC.put("icp6", 64);
    MAC.put("ic07", 128);
    MAC.put("ic08", 256);
    MAC.put("ic11", 32);
    MAC.put("ic12", 64);
    MAC.put("ic13", 256);
  }

  private Icons() {}

  public static void main(String[] arguments) throws IOException {
    BufferedImage picture = ImageIO.read(Path.of(arguments[0]).toFile());
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (int size : SIZES) {
      Files.write(folder.resolve(size + ".png"), png(picture, size));
    }
    Files.write(folder.resolve("kortisto.ico"), ico(picture));
    Files.write(folder.resolve("kortisto.icns"), icns(picture));
  }

  private static byte[] ico(BufferedImage picture) throws IOException {
    ByteBuffer heads = ByteBuffer.allocate(6 + 16 * WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
    heads.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int size : WINDOWS) {
      byte[] png = png(picture, size);
      byte side = (byte) (size == 256 ? 0 : size);
      heads.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      heads.putInt(png.length).putInt(heads.capacity() + pictures.size());
      pictures.write(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(heads.array());
    pictures.writeTo(whole);
    return whole.toByteArray();
  }

  private static byte[] icns(BufferedImage picture) throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pictures);
    for (Map.Entry<String, Integer> kind : MAC.entrySet()) {
      byte[] png = png(picture, kind.getValue());
      out.writeBytes(kind.getKey());
      out.writeInt(8 + png.length);
      out.write(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(whole);
    head.writeBytes("icns");
    head.writeInt(8 + pictures.size());
    pictures.writeTo(head);
    return whole.toByteArray();
  }

  /** Halved step by step: one leap would leave out what lies between. */
  private static byte[] png(BufferedImage picture, int size) throws IOException {
    BufferedImage now = picture;
    while (now.getWidth() / 2 >= size) {
      now = scaled(now, now.getWidth() / 2);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(now.getWidth() == size ? now : scaled(now, size), "png", bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage scaled(BufferedImage picture, int size) {
    BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.drawImage(picture, 0, 0, size, size, null);
    pen.dispose();
    return small;
  }
}
