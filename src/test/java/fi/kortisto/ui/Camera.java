package fi.kortisto.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of the windows as they are. */
final class Camera {

  private final RunningProgram program;
  private final Path folder;
  private int taken;

  Camera(RunningProgram program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Writes {@code NN-name.png}, and one more for each dialog that is open. */
  void take(String name) {
    taken++;
    pause();
    write(program.onScreen(() -> picture(program.stage().getScene())), name);
    List<Window> dialogs = program.onScreen(program::dialogs);
    for (int i = 0; i < dialogs.size(); i++) {
      Window dialog = dialogs.get(i);
      write(program.onScreen(() -> picture(dialog.getScene())), name + "-dialog" + (i + 1));
    }
  }

  /** Writes the main window as it is at this moment; on the toolkit's thread. */
  void takeNow(String name) {
    taken++;
    write(picture(program.stage().getScene()), name);
  }

  /** Layout takes a pulse or two. */
  private void pause() {
    for (int i = 0; i < 3; i++) {
      program.onScreen(() -> program);
      try {
        Thread.sleep(60);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  private static BufferedImage picture(Scene scene) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return picture;
  }

  private void write(BufferedImage picture, String name) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("%02d-%s.png".formatted(taken, name));
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
