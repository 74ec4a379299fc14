package fi.kortisto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The label of a value that came from a card: {@code work,voice,pref}.
 *
 * <p>Types in the order of the file, then {@code pref} (or {@code pref=2} and so on), then any
 * other parameter as {@code name=value}, then what X-ABLABEL says; whatever in a label is none of
 * the first three is written as an X-ABLABEL again. Joining and taking apart thus undo each other
 * for every label, also for one that a person typed.
 */
final class CardLabel {

  /** Parameters that follow from the value and are made anew when it is written. */
  static final Set<String> IMPLIED = Set.of("VALUE", "ENCODING");

  private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+");
  private static final Pattern PREFERENCE = Pattern.compile("pref(?:=([2-9]|[1-9][0-9]|100))?");
  private static final Pattern OTHER = Pattern.compile("([a-z0-9-]+)=(.+)", Pattern.DOTALL);
  private static final Set<String> NOT_OTHER =
      Set.of("type", "pref", "value", "encoding", "charset");

  private CardLabel() {}

  static String of(CardProperty property) {
    List<CardParameter> parameters = property.parameters();
    Stream<String> types =
        parameters.stream()
            .filter(p -> p.name().equals("TYPE") && !p.value().equals("pref"))
            .map(CardParameter::value);
    Stream<String> preference =
        parameters.stream()
            .filter(p -> p.name().equals("PREF") || p.value().equals("pref"))
            .map(p -> Set.of("pref", "1").contains(p.value()) ? "pref" : "pref=" + p.value())
            .limit(1);
    Stream<String> others =
        parameters.stream()
            .filter(p -> !Set.of("TYPE", "PREF").contains(p.name()))
            .filter(p -> !IMPLIED.contains(p.name()))
            .map(p -> p.name().toLowerCase(Locale.ROOT) + "=" + encodedValue(p));
    return Stream.of(types, preference, others, Stream.of(property.groupLabel()))
        .flatMap(part -> part)
        .filter(part -> !part.isEmpty())
        .reduce((left, right) -> left + "," + right)
        .orElse("");
  }

  private static String encodedValue(CardParameter parameter) {
    return parameter.written().substring(parameter.name().length() + 1);
  }

  /** A property with such a label and the parameters it needs besides. */
  static CardProperty property(String name, String label, List<CardParameter> more, String raw) {
    List<CardParameter> parameters = new ArrayList<>(more);
    String rest = label;
    while (!rest.isEmpty()) {
      int comma = rest.indexOf(',');
      String token = comma < 0 ? rest : rest.substring(0, comma);
      if (!take(token, parameters)) {
        return new CardProperty(name, parameters, rest, raw);
      }
      rest = comma < 0 ? "" : rest.substring(comma + 1);
    }
    return new CardProperty(name, parameters, "", raw);
  }

  private static boolean take(String token, List<CardParameter> parameters) {
    Matcher preference = PREFERENCE.matcher(token);
    Matcher other = OTHER.matcher(token);
    if (preference.matches()) {
      String rank = preference.group(1);
      return parameters.add(new CardParameter("PREF", rank == null ? "1" : rank));
    }
    if (TYPE.matcher(token).matches()) {
      return parameters.add(new CardParameter("TYPE", token));
    }
    if (other.matches() && !NOT_OTHER.contains(other.group(1))) {
      String name = other.group(1).toUpperCase(Locale.ROOT);
      return parameters.add(new CardParameter(name, CardParameter.decoded(other.group(2))));
    }
    return false;
  }
}
