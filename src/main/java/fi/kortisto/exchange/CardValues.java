package fi.kortisto.exchange;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one property of a card says, as values of our own. */
final class CardValues {

  /** FN made up where the person has no name, since vCard 4.0 demands one; not read back. */
  static final String DERIVED = "X-KORTISTO-DERIVED";

  /** Any value that has no property, or that its property could not bring back as it is. */
  static final String VALUE = "X-KORTISTO-VALUE";

  /** What stands in a property behind its known parts. */
  static final String REST = "X-KORTISTO-REST";

  static final List<FieldRole> NAME_PARTS =
      List.of(
          FieldRole.FAMILY_NAME,
          FieldRole.GIVEN_NAME,
          FieldRole.ADDITIONAL_NAME,
          FieldRole.NAME_PREFIX,
          FieldRole.NAME_SUFFIX);

  private static final int ADDRESS_PARTS = 7;
  private static final Set<FieldRole> NOT_TOLD = Set.of(FieldRole.NONE, FieldRole.PHOTO);

  private CardValues() {}

  /**
   * The values of a property; blank ones are no values.
   *
   * @param lists whether a bare comma parts the values of N, NICKNAME and ADR, as from vCard 3.0 on
   */
  static List<IncomingValue> of(CardProperty property, boolean lists) {
    List<IncomingValue> values =
        switch (property.name()) {
          case "N" -> names(property, lists);
          case "FN" -> fullName(property);
          case "NICKNAME" -> one(FieldRole.NICKNAME, property, joined(property.raw(), lists));
          case "ORG" -> organisation(property);
          case "TITLE" -> one(FieldRole.JOB_TITLE, property, text(property));
          case "EMAIL" -> one(FieldRole.EMAIL, property, withoutScheme(property, "mailto:"));
          case "TEL" -> one(FieldRole.PHONE, property, withoutScheme(property, "tel:"));
          case "ADR" -> address(property, lists);
          case "URL" -> one(FieldRole.WEBSITE, property, text(property));
          case "BDAY" -> one(FieldRole.BIRTHDAY, property, day(text(property)));
          case "NOTE" -> one(FieldRole.NOTE, property, text(property));
          case "LANG" -> one(FieldRole.LANGUAGE, property, text(property));
          case CardKind.KIND, CardKind.LEFT_OUT -> List.of();
          case VALUE -> told(property).map(List::of).orElseGet(() -> other(property));
          default -> other(property);
        };
    return values.stream().filter(value -> !value.value().isEmpty()).toList();
  }

  /** The values of several properties of a card that we made. */
  static List<IncomingValue> ofAll(List<CardProperty> properties) {
    return properties.stream().flatMap(property -> of(property, true).stream()).toList();
  }

  /** A property kept as it came, under its name. */
  static List<IncomingValue> other(CardProperty property) {
    String value = CardText.readAsItCame(property.raw());
    return List.of(new IncomingValue(FieldRole.OTHER, OtherName.of(property), value));
  }

  /** The parameters of a property whose values leave no room for them, each by itself. */
  static List<IncomingValue> parameters(CardProperty property) {
    List<IncomingValue> values = new ArrayList<>();
    for (CardParameter parameter : property.without(CardLabel.IMPLIED).parameters()) {
      String label = property.name() + ";" + parameter.name();
      values.add(new IncomingValue(FieldRole.OTHER, label, parameter.value()));
    }
    if (!property.groupLabel().isEmpty()) {
      String label = property.name() + ";X-ABLABEL";
      values.add(new IncomingValue(FieldRole.OTHER, label, property.groupLabel()));
    }
    return values;
  }

  private static List<IncomingValue> names(CardProperty property, boolean lists) {
    List<String> parts = CardText.split(property.raw(), ';');
    List<IncomingValue> values = new ArrayList<>();
    for (int i = 0; i < NAME_PARTS.size() && i < parts.size(); i++) {
      values.add(new IncomingValue(NAME_PARTS.get(i), "", joined(parts.get(i), lists)));
    }
    values.add(rest(property, parts, NAME_PARTS.size()));
    values.addAll(parameters(property));
    return values;
  }

  private static List<IncomingValue> fullName(CardProperty property) {
    boolean derived = property.parameter(DERIVED).isPresent();
    return derived ? List.of() : one(FieldRole.FULL_NAME, property, text(property));
  }

  private static List<IncomingValue> organisation(CardProperty property) {
    List<IncomingValue> values = new ArrayList<>();
    for (String part : CardText.split(property.raw(), ';')) {
      FieldRole role = values.isEmpty() ? FieldRole.ORGANISATION : FieldRole.DEPARTMENT;
      values.addAll(one(role, property, PlainText.of(CardText.unescape(part))));
    }
    return values;
  }

  private static List<IncomingValue> address(CardProperty property, boolean lists) {
    List<String> raw = CardText.split(property.raw(), ';');
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ADDRESS_PARTS; i++) {
      parts.add(i < raw.size() ? joined(raw.get(i), lists) : "");
    }
    PostalAddress address =
        new PostalAddress(
            parts.get(0),
            parts.get(1),
            parts.get(2),
            parts.get(3),
            parts.get(4),
            parts.get(5),
            parts.get(6));
    String value = address.isEmpty() ? "" : address.canonical();
    return List.of(
        new IncomingValue(FieldRole.POST_ADDRESS, CardLabel.of(property), value),
        rest(property, raw, ADDRESS_PARTS));
  }

  private static IncomingValue rest(CardProperty property, List<String> parts, int known) {
    String rest = parts.size() <= known ? "" : String.join(";", parts.subList(known, parts.size()));
    boolean blank = rest.chars().allMatch(c -> c == ';' || Character.isWhitespace(c));
    CardProperty kept =
        new CardProperty(
            REST, List.of(new CardParameter("X-OF", property.name())), "", blank ? "" : rest);
    return other(kept).getFirst();
  }

  private static Optional<IncomingValue> told(CardProperty property) {
    String name = property.parameter("X-ROLE").orElse("").toUpperCase(Locale.ROOT);
    for (FieldRole role : FieldRole.values()) {
      if (role.name().replace('_', '-').equals(name) && !NOT_TOLD.contains(role)) {
        String label = property.parameter("X-LABEL").orElse("");
        return Optional.of(new IncomingValue(role, label, text(property)));
      }
    }
    return Optional.empty();
  }

  private static List<IncomingValue> one(FieldRole role, CardProperty property, String value) {
    return List.of(new IncomingValue(role, CardLabel.of(property), value));
  }

  private static String text(CardProperty property) {
    return PlainText.of(CardText.unescape(property.raw()));
  }

  private static String joined(String raw, boolean list) {
    if (!list) {
      return PlainText.of(CardText.unescape(raw));
    }
    return CardText.split(raw, ',').stream()
        .map(part -> PlainText.of(CardText.unescape(part)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String withoutScheme(CardProperty property, String scheme) {
    String text = text(property);
    while (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
      text = PlainText.of(text.substring(scheme.length()));
    }
    return text;
  }

  /** vCard's basic form as ISO 8601; partial dates and everything else as they are. */
  private static String day(String text) {
    if (text.matches("\\d{8}")) {
      return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }
    return text.matches("--\\d{2}-\\d{2}") ? "--" + text.substring(2, 4) + text.substring(5) : text;
  }
}
