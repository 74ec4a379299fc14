import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes beside each style sheet of a folder what JavaFX reads in its stead without parsing. {@code
 * java -cp JAVAFX Sheets.java FOLDER}
 */
public final class Sheets {

  public static void main(String[] arguments) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("no style sheets in " + arguments[0]);
    }
    for (Path sheet : sheets) {
      String name = sheet.getFileName().toString();
      File binary = sheet.resolveSibling(name.replaceFirst("css$", "bss")).toFile();
      Stylesheet.convertToBinary(sheet.toFile(), binary);
      if (!binary.setLastModified(sheet.toFile().lastModified())) {
        throw new IOException("the time of " + binary + " cannot be set");
      }
    }
  }
}
