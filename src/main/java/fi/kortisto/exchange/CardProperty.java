package fi.kortisto.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a card.
 *
 * @param name in capitals
 * @param parameters as given; types in lower case, one each, and without those that only tell how
 *     the text was encoded
 * @param groupLabel what Apple's X-ABLABEL says of the property; blank when nothing
 * @param raw the value with its escapes
 */
record CardProperty(String name, List<CardParameter> parameters, String groupLabel, String raw) {

  private static final Set<String> BINARY = Set.of("b", "base64");
  private static final Set<String> ENCODINGS =
      Set.of("base64", "quoted-printable", "7bit", "8bit", "b");

  CardProperty {
    parameters = List.copyOf(parameters);
  }

  static CardProperty of(VObjectProperty property, String groupLabel, String raw) {
    List<CardParameter> parameters = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter : property.getParameters()) {
      for (String value : parameter.getValue()) {
        add(parameters, Optional.ofNullable(parameter.getKey()).orElse(""), value);
      }
    }
    return new CardProperty(
        property.getName().toUpperCase(Locale.ROOT), parameters, groupLabel, raw);
  }

  /** As it will be once it was written and read again. */
  CardProperty tidied() {
    List<CardParameter> tidy = new ArrayList<>();
    parameters.forEach(parameter -> add(tidy, parameter.name(), parameter.value()));
    return new CardProperty(name, tidy, PlainText.of(groupLabel), raw);
  }

  private static void add(List<CardParameter> parameters, String key, String value) {
    String name = key.toUpperCase(Locale.ROOT);
    String lower = value.toLowerCase(Locale.ROOT).strip();
    if (name.equals("ENCODING") || name.isEmpty() && ENCODINGS.contains(lower)) {
      if (BINARY.contains(lower)) {
        parameters.add(new CardParameter("ENCODING", "b"));
      }
    } else if (name.equals("TYPE") || name.isEmpty()) {
      for (String type : lower.split(",", -1)) {
        if (!type.isBlank()) {
          parameters.add(new CardParameter("TYPE", type.strip()));
        }
      }
    } else if (!name.equals("CHARSET") && !value.isBlank()) {
      parameters.add(new CardParameter(name, PlainText.of(value)));
    }
  }

  Optional<String> parameter(String wanted) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(wanted))
        .map(CardParameter::value)
        .findFirst();
  }

  boolean isBase64() {
    return parameter("ENCODING").isPresent();
  }

  CardProperty without(Set<String> names) {
    List<CardParameter> kept =
        parameters.stream().filter(parameter -> !names.contains(parameter.name())).toList();
    return new CardProperty(name, kept, groupLabel, raw);
  }
}
