package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of the screens: none missing, none left over, in any language. */
class MessagesTest {

  private static final Path CODE = Path.of("src/main/java/fi/kortisto/ui");
  private static final Path LAYOUTS = Path.of("src/main/resources/fi/kortisto/ui");

  /** {@code %key} in a layout, or a whole text constant in code that looks like a key. */
  private static final Pattern IN_LAYOUT = Pattern.compile("\"%([a-z0-9.-]+)\"");

  private static final Pattern ASKED_IN_CODE =
      Pattern.compile("\\.get\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

  private static final Pattern IN_CODE = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryKey(Language language) {
    Set<String> all = new TreeSet<>();
    for (Language other : Language.values()) {
      all.addAll(bundle(other).keySet());
    }
    assertThat(pasteable(without(all, bundle(language).keySet())))
        .as("to be pasted into messages_%s.properties", language.code())
        .isEmpty();
  }

  @Test
  void everyKeyOfALayoutIsThere() {
    assertThat(pasteable(without(found(LAYOUTS, ".fxml", IN_LAYOUT), keys())))
        .as("to be pasted into the message files")
        .isEmpty();
  }

  @Test
  void everyKeyAskedForInCodeIsThere() {
    assertThat(pasteable(without(found(CODE, ".java", ASKED_IN_CODE), keys())))
        .as("to be pasted into the message files")
        .isEmpty();
  }

  @Test
  void noKeyIsLeftOver() {
    Set<String> used = found(LAYOUTS, ".fxml", IN_LAYOUT);
    Set<String> inCode = found(CODE, ".java", IN_CODE);
    Set<String> left =
        keys().stream()
            .filter(key -> !used.contains(key) && !inCode.contains(key) && !isMade(key, inCode))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(left).as("to be deleted from the message files").isEmpty();
  }

  /** A key that the code puts together of a beginning with a full stop and something else. */
  private static boolean isMade(String key, Set<String> inCode) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      if (inCode.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> keys() {
    return bundle(Language.FI).keySet();
  }

  private static ResourceBundle bundle(Language language) {
    return Words.bundle(Texts.BUNDLE, language);
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static String pasteable(Set<String> keys) {
    return keys.stream().map(key -> key + "=\n").collect(Collectors.joining());
  }

  private static Set<String> found(Path folder, String ending, Pattern pattern) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .flatMap(file -> matches(file, pattern))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> matches(Path file, Pattern pattern) {
    try {
      Matcher matcher = pattern.matcher(Files.readString(file));
      return matcher.results().map(result -> result.group(1)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
