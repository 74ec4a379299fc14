package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Keeps the settings in a small text file in the user's own folder. A file that cannot be read
 * counts as none: settings are not worth a refusal to start.
 */
public final class SettingsFile {

  private static final String RECENT = "recent.";
  private static final String REMEMBERED = "remembered.";

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** Where the operating system wants such files. */
  public static SettingsFile ofThisUser() {
    return new SettingsFile(folder().resolve("settings.properties"));
  }

  /** Where the user keeps what belongs to no register. */
  public static Path folder() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("windows")) {
      return environment("APPDATA", home).resolve("Kortisto");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Kortisto");
    }
    return environment("XDG_CONFIG_HOME", home.resolve(".config")).resolve("kortisto");
  }

  private static Path environment(String name, Path otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }

  /** The settings kept, or those to start with. */
  public Settings read() {
    Properties kept = load();
    return new Settings(
        Language.ofCode(kept.getProperty("language", Locale.getDefault().getLanguage())),
        Theme.ofCode(kept.getProperty("theme", "")),
        number(kept, "text.size", 100),
        number(kept, "lock.minutes", 5),
        new Settings.Envelope(number(kept, "envelope.right", 0), number(kept, "envelope.down", 0)),
        recent(kept),
        new Settings.WindowBounds(
            number(kept, "window.x", 0),
            number(kept, "window.y", 0),
            number(kept, "window.width", 0),
            number(kept, "window.height", 0),
            Boolean.parseBoolean(kept.getProperty("window.maximized"))),
        remembered(kept));
  }

  private Properties load() {
    Properties kept = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        kept.clear();
      }
    }
    return kept;
  }

  private static Map<String, String> remembered(Properties kept) {
    return kept.stringPropertyNames().stream()
        .filter(key -> key.startsWith(REMEMBERED))
        .collect(Collectors.toMap(key -> key.substring(REMEMBERED.length()), kept::getProperty));
  }

  private static int number(Properties kept, String key, int otherwise) {
    try {
      return Integer.parseInt(kept.getProperty(key, ""));
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  private static List<Path> recent(Properties kept) {
    List<Path> folders = new ArrayList<>();
    for (int i = 1; kept.getProperty(RECENT + i) instanceof String folder; i++) {
      try {
        folders.add(Path.of(folder));
      } catch (InvalidPathException _) {
        continue;
      }
    }
    return folders;
  }

  /**
   * Writes the settings; the old ones stay until the new ones are whole. What a later version of
   * the program keeps in the file is left in it.
   *
   * @throws DomainException CANNOT_WRITE
   */
  public void write(Settings settings) throws DomainException {
    Properties wanted = load();
    wanted.stringPropertyNames().stream()
        .filter(key -> key.startsWith(RECENT) || key.startsWith(REMEMBERED))
        .forEach(wanted::remove);
    settings.remembered().forEach((name, left) -> wanted.setProperty(REMEMBERED + name, left));
    wanted.setProperty("language", settings.language().code());
    wanted.setProperty("theme", settings.theme().code());
    put(wanted, "text.size", settings.textSize());
    put(wanted, "lock.minutes", settings.lockMinutes());
    put(wanted, "envelope.right", settings.envelope().right());
    put(wanted, "envelope.down", settings.envelope().down());
    put(wanted, "window.x", settings.window().x());
    put(wanted, "window.y", settings.window().y());
    put(wanted, "window.width", settings.window().width());
    put(wanted, "window.height", settings.window().height());
    wanted.setProperty("window.maximized", Boolean.toString(settings.window().maximized()));
    for (int i = 0; i < settings.recent().size(); i++) {
      wanted.setProperty(RECENT + (i + 1), settings.recent().get(i).toString());
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        wanted.store(writer, "Kortisto");
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notWritten) {
      throw new DomainException(notWritten, Problem.CANNOT_WRITE, file);
    }
  }

  private static void put(Properties wanted, String key, int number) {
    wanted.setProperty(key, Integer.toString(number));
  }
}
