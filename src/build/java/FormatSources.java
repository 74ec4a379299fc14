import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that every Java file is formatted, or formats it: {@code java FormatSources.java
 * check|apply SRC}. Run by the build on the toolchain's java, as Maven's own may be too old for the
 * language level.
 */
public final class FormatSources {

  private FormatSources() {}

  public static void main(String[] arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (arguments[0].equals("apply")) {
      command.add("--replace");
    } else {
      command.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(command::add);
    }
    // Prints the files that differ and ends the process with 1 if there are any.
    Main.main(command.toArray(String[]::new));
  }
}
