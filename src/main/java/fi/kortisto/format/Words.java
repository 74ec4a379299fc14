package fi.kortisto.format;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.MessageFormat;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words that desktop, command line and letters share: problems, purposes, channels, actions,
 * roles. The sentences of a screen, a command or a letter stand in their own package's file.
 */
public final class Words {

  /** Each read when it is first asked for: most runs of the program speak one language. */
  private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

  private static final CaseMap.Title FIRST_LETTER = CaseMap.toTitle().wholeString().noLowercase();

  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Language language) {
    this.language = language;
    this.locale = language.locale();
    this.bundle = bundle("fi.kortisto.format.words", language);
  }

  public static Words of(Language language) {
    return ALL.computeIfAbsent(language, Words::new);
  }

  /**
   * A message file of that language alone: no other language is fallen back to, so that a missing
   * key is found by the tests and not by a reader.
   */
  public static ResourceBundle bundle(String baseName, Language language) {
    return ResourceBundle.getBundle(
        baseName,
        Locale.of(language.code()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of the key, its {0}, {1} ... filled by ICU's rules for plurals, numbers and dates. */
  public String get(String key, Object... arguments) {
    return fill(bundle.getString(key), arguments);
  }

  /** The word for an enum's constant: {@code ban-purpose.direct-advertising} and the like. */
  public String of(Enum<?> constant) {
    return get(keyOf(constant));
  }

  /** As {@link #of(Enum)}, for where it begins a line. */
  public String beginning(Enum<?> constant) {
    return beginning(of(constant));
  }

  /** The text with a capital letter first, for where it begins a line. */
  public String beginning(String text) {
    return FIRST_LETTER.apply(locale, null, text);
  }

  /** The sentence that tells a user what was the matter. */
  public String of(DomainException problem) {
    Object[] arguments = problem.arguments().stream().map(this::shown).toArray();
    return get(problem.problem().key(), arguments);
  }

  private Object shown(Object argument) {
    return switch (argument) {
      case Label label -> label.in(language);
      case Enum<?> constant -> of(constant);
      case LocalDate day -> ValueForms.date(day, language);
      case List<?> several ->
          several.stream().map(one -> shown(one).toString()).collect(Collectors.joining(", "));
      default -> argument;
    };
  }

  /** Fills a pattern by the rules of this language. */
  public String fill(String pattern, Object... arguments) {
    return arguments.length == 0
        ? pattern.replace("''", "'")
        : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The key under which the word for a constant stands. */
  public static String keyOf(Enum<?> constant) {
    return hyphenated(constant.getDeclaringClass().getSimpleName())
        + "."
        + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String hyphenated(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
