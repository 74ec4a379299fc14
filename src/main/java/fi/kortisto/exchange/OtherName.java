package fi.kortisto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The label of a value whose property has no place of its own here: the property's name and its
 * parameters, {@code KEY;TYPE=work;VALUE=uri}, so that the property can be written again.
 */
final class OtherName {

  private static final String GROUP_LABEL = "X-ABLABEL";
  private static final Pattern FORM =
      Pattern.compile("[A-Z][A-Z0-9-]*(;[A-Z][A-Z0-9-]*=[^;]+)*", Pattern.DOTALL);

  private OtherName() {}

  static String of(CardProperty property) {
    List<CardParameter> all = new ArrayList<>(property.parameters());
    if (!property.groupLabel().isEmpty()) {
      all.add(new CardParameter(GROUP_LABEL, property.groupLabel()));
    }
    return property.name()
        + all.stream().map(parameter -> ";" + parameter.written()).collect(Collectors.joining());
  }

  /** The property of that name, empty when the text is no such name. */
  static Optional<CardProperty> property(String label, String value) {
    if (!FORM.matcher(label).matches()) {
      return Optional.empty();
    }
    List<String> parts = CardText.split(label, ';');
    List<CardParameter> parameters = new ArrayList<>();
    String groupLabel = "";
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      String decoded = CardParameter.decoded(part.substring(equals + 1));
      if (part.substring(0, equals).equals(GROUP_LABEL)) {
        groupLabel = decoded;
      } else {
        parameters.add(new CardParameter(part.substring(0, equals), decoded));
      }
    }
    String name = parts.get(0);
    return Optional.of(
        new CardProperty(name, parameters, groupLabel, CardText.writeAsItCame(name, value)));
  }
}
