package fi.kortisto.exchange;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import java.util.List;
import java.util.stream.Collectors;

/** The full name that the parts of a name make by themselves. */
final class CardNames {

  private static final List<FieldRole> ORDER =
      List.of(
          FieldRole.NAME_PREFIX,
          FieldRole.GIVEN_NAME,
          FieldRole.ADDITIONAL_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.NAME_SUFFIX);

  private CardNames() {}

  /** "Prefix given additional family suffix", of each the first; blank when there is no part. */
  static String fullName(List<IncomingValue> values) {
    String name =
        ORDER.stream()
            .flatMap(role -> values.stream().filter(value -> value.role() == role).limit(1))
            .map(IncomingValue::value)
            .collect(Collectors.joining(" "));
    return oneLine(name);
  }

  /** The values without a full name that says no more than the parts do. */
  static List<IncomingValue> withoutDerivedName(List<IncomingValue> values) {
    String derived = fullName(values);
    return values.stream()
        .filter(
            value ->
                value.role() != FieldRole.FULL_NAME
                    || !value.label().isEmpty()
                    || !oneLine(value.value()).equals(derived))
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
