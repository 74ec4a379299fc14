package fi.kortisto.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Programs of the tests that are started to be killed. They start cheaply: our classes are put into
 * jars, and what a first one has loaded is shared with those after it.
 */
final class Programs {

  private final Path folder;
  private final Class<?> main;
  private final String classPath;

  /**
   * @param folder for what they share
   * @param main waits for a line before it does anything, and ends when there is none
   */
  Programs(Path folder, Class<?> main) throws IOException {
    this.folder = folder;
    this.main = main;
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(part);
      parts.add(Files.isDirectory(path) ? jar(path, parts.size()).toString() : part);
    }
    this.classPath = String.join(java.io.File.pathSeparator, parts);
  }

  private Path jar(Path classes, int number) throws IOException {
    Path jar = folder.resolve("classes-" + number + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /** Starts one; it waits for {@link Victim#go}. */
  Victim start(Path register, String... arguments) {
    try {
      return new Victim(builder(List.of(), register, arguments).start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Its command, with another before it. */
  ProcessBuilder builder(List<String> before, Path register, String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + folder.resolve("shared.jsa"),
            "-Xlog:disable",
            "-Xlog:all=off",
            "-cp",
            classPath,
            main.getName(),
            register.toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
