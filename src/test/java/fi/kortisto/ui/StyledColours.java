package fi.kortisto.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colours that the stylesheets give names to in one theme, and the rules that use them. */
final class StyledColours {

  /** The stylesheets of the program in their order, as {@link Look} lays them over Primer's. */
  private static final List<String> OWN =
      List.of(
          "bridge",
          "kortisto",
          "cards",
          "notices",
          "registers",
          "letters",
          "lists",
          "backups",
          "requests",
          "dealings",
          "contrast");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern NAME = Pattern.compile("-(color|k|fx)-[a-z0-9-]+");

  /**
   * A rule for one selector.
   *
   * @param sheet that it stands in
   */
  record Rule(String sheet, String selector, Map<String, String> declared) {}

  private final Map<String, String> named = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  StyledColours(Theme theme) {
    boolean dark = theme == Theme.DARK || theme == Theme.CONTRAST_DARK;
    boolean contrast = theme == Theme.CONTRAST_LIGHT || theme == Theme.CONTRAST_DARK;
    List<String> roots = new ArrayList<>(List.of(".root"));
    if (dark) {
      roots.add(".root:dark");
    }
    if (contrast) {
      roots.add(".root:contrast");
    }
    if (dark && contrast) {
      roots.add(".root:contrast:dark");
    }
    String primer = "/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".css";
    List<Rule> all = new ArrayList<>(read("primer", primer));
    for (String sheet : OWN) {
      rules.addAll(read(sheet, sheet + ".css"));
    }
    all.addAll(rules);
    for (String root : roots) { // the more exact selector wins, whatever the order
      all.stream()
          .filter(rule -> rule.selector().equals(root))
          .forEach(rule -> named.putAll(rule.declared()));
    }
    rules.removeIf(
        rule ->
            rule.selector().startsWith(".root:contrast")
                && (!contrast || rule.selector().contains(":dark") && !dark));
  }

  private static List<Rule> read(String sheet, String resource) {
    try (InputStream css = StyledColours.class.getResourceAsStream(resource)) {
      if (css == null) {
        throw new AssertionError(resource);
      }
      return rules(sheet, new String(css.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Rule> rules(String sheet, String css) {
    List<Rule> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rule.find()) {
      Map<String, String> declared = new LinkedHashMap<>();
      for (String one : rule.group(2).split(";", -1)) {
        int colon = one.indexOf(':');
        if (colon > 0) {
          declared.put(one.substring(0, colon).strip(), one.substring(colon + 1).strip());
        }
      }
      for (String selector : rule.group(1).split(",", -1)) {
        rules.add(new Rule(sheet, selector.strip().replaceAll("\\s+", " "), declared));
      }
    }
    return rules;
  }

  /** The program's own rules that hold in the theme. */
  List<Rule> own() {
    return List.copyOf(rules);
  }

  /** A colour by its name, {@code -color-fg-muted}, or as it is written, {@code #ffffff}. */
  Color colour(String written) {
    String now = written;
    for (int i = 0; i < 10 && NAME.matcher(now).matches(); i++) {
      String next = named.get(now);
      if (next == null) {
        throw new AssertionError("nothing is called " + now);
      }
      now = next;
    }
    return Color.web(now);
  }

  /** The colour of the words of a rule, where it gives one. */
  Optional<Color> ink(Rule rule) {
    return first(rule, "-fx-text-fill", "-fx-fill", "-fx-prompt-text-fill", "-fx-tick-label-fill");
  }

  /** The colour of the signs of a rule, where it gives one. */
  Optional<Color> sign(Rule rule) {
    return first(rule, "-fx-icon-color");
  }

  /** The colour of the edge of a rule, where it gives one that is seen. */
  Optional<Color> edge(Rule rule) {
    return Optional.ofNullable(rule.declared().get("-fx-border-color")).stream()
        .flatMap(written -> Arrays.stream(written.split("\\s+")))
        .filter(written -> !written.equals("transparent"))
        .map(this::colour)
        .findFirst();
  }

  /** What a rule's words stand on, where it says so itself or the place that it is in does. */
  Optional<Color> paper(Rule rule) {
    Optional<Color> own = first(rule, "-fx-background-color").filter(Color::isOpaque);
    if (own.isPresent()) {
      return own;
    }
    int space = rule.selector().lastIndexOf(' ');
    String place = space < 0 ? "" : rule.selector().substring(0, space).replace(" >", "").strip();
    String base = place.replaceAll(":[a-z-]+", "");
    return rules.stream()
        .filter(other -> other.selector().equals(place) || other.selector().equals(base))
        .flatMap(other -> first(other, "-fx-background-color").stream())
        .filter(Color::isOpaque)
        .reduce((_, last) -> last);
  }

  private Optional<Color> first(Rule rule, String... properties) {
    return Arrays.stream(properties)
        .filter(rule.declared()::containsKey)
        .map(rule.declared()::get)
        .filter(written -> !written.contains(",") || written.startsWith("rgba"))
        .filter(written -> !written.equals("-fx-bar-fill"))
        .findFirst()
        .map(this::colour);
  }
}
