package fi.kortisto.exchange;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties that say what a person's values say.
 *
 * <p>Each property made is read back at once; where that does not give exactly the values it was
 * made of, they are written as {@link CardValues#VALUE} instead, which holds anything.
 */
final class CardProperties {

  private static final Pattern PHONE_LINK =
      Pattern.compile("\\+[0-9().-]*[0-9](;ext=[0-9]+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER =
      Pattern.compile("(N|PHOTO|LOGO|SOUND|KEY);([A-Z][A-Z0-9-]*)");
  private static final Set<FieldRole> ORGANISATION =
      Set.of(FieldRole.ORGANISATION, FieldRole.DEPARTMENT);

  /** What holds a card together and is never one of its values. */
  private static final Set<String> FRAME = Set.of("BEGIN", "END", "VERSION", "AGENT");

  private final List<CardProperty> written = new ArrayList<>();
  private final List<IncomingValue> left;
  private final Map<Integer, List<CardParameter>> fileParameters = new HashMap<>();

  private CardProperties(List<IncomingValue> values) {
    this.left = new ArrayList<>(values);
  }

  /**
   * Makes the properties.
   *
   * @param files the properties of the card that will hold files
   * @param name for a person whom no value names
   */
  static CardProperties of(List<IncomingValue> values, List<String> files, String name) {
    CardProperties properties = new CardProperties(values);
    properties.addName();
    properties.addFullName(name);
    properties.addOrganisations();
    properties.takeFileParameters(files);
    properties.addOthers();
    return properties;
  }

  List<CardProperty> written() {
    return List.copyOf(written);
  }

  /** The parameters that belong to one of the files. */
  List<CardParameter> ofFile(int index) {
    return fileParameters.getOrDefault(index, List.of());
  }

  private void addName() {
    List<IncomingValue> parts = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    for (FieldRole role : CardValues.NAME_PARTS) {
      Optional<IncomingValue> part = firstUnlabelled(role);
      part.ifPresent(parts::add);
      raw.add(part.map(IncomingValue::value).map(CardText::escape).orElse(""));
    }
    if (parts.isEmpty()) {
      return;
    }
    List<IncomingValue> made = new ArrayList<>(parts);
    List<IncomingValue> parameters = parametersOf("N");
    made.addAll(parameters);
    if (!add(property("N", parameters, String.join(";", raw)), made)) {
      add(property("N", List.of(), String.join(";", raw)), parts);
    }
  }

  private Optional<IncomingValue> firstUnlabelled(FieldRole role) {
    return left.stream()
        .filter(value -> value.role() == role && value.label().isEmpty())
        .findFirst();
  }

  private List<IncomingValue> parametersOf(String name) {
    return left.stream()
        .filter(value -> value.role() == FieldRole.OTHER && value.label().startsWith(name + ";"))
        .filter(value -> PARAMETER.matcher(value.label()).matches())
        .toList();
  }

  private static CardProperty property(String name, List<IncomingValue> parameters, String raw) {
    List<CardParameter> list = new ArrayList<>();
    String groupLabel = "";
    for (IncomingValue parameter : parameters) {
      String key = parameter.label().substring(name.length() + 1);
      if (key.equals("X-ABLABEL")) {
        groupLabel = parameter.value();
      } else {
        list.add(new CardParameter(key, parameter.value()));
      }
    }
    return new CardProperty(name, list, groupLabel, raw);
  }

  /** vCard 4.0 demands an FN; one that is made up says so, and is not read back. */
  private void addFullName(String otherName) {
    List<IncomingValue> names =
        left.stream().filter(value -> value.role() == FieldRole.FULL_NAME).toList();
    names.forEach(name -> add(labelled("FN", name), List.of(name)));
    if (written.stream().noneMatch(property -> property.name().equals("FN"))) {
      String parts = CardNames.fullName(CardValues.ofAll(written));
      CardParameter derived = new CardParameter(CardValues.DERIVED, "1");
      String name = parts.isEmpty() ? otherName : parts;
      written.add(
          new CardProperty("FN", List.of(derived), "", CardText.escape(PlainText.of(name))));
    }
  }

  /** An organisation takes along the departments that have the same label. */
  private void addOrganisations() {
    Map<String, List<IncomingValue>> byLabel =
        left.stream()
            .filter(value -> ORGANISATION.contains(value.role()))
            .collect(
                Collectors.groupingBy(
                    IncomingValue::label, LinkedHashMap::new, Collectors.toList()));
    byLabel.forEach(this::addOrganisations);
  }

  private void addOrganisations(String label, List<IncomingValue> values) {
    List<IncomingValue> departments =
        values.stream().filter(value -> value.role() == FieldRole.DEPARTMENT).toList();
    List<IncomingValue> organisations =
        values.stream().filter(value -> value.role() == FieldRole.ORGANISATION).toList();
    addOrganisation(label, organisations.stream().limit(1).toList(), departments);
    organisations.stream().skip(1).forEach(one -> addOrganisation(label, List.of(one), List.of()));
  }

  private void addOrganisation(
      String label, List<IncomingValue> organisation, List<IncomingValue> departments) {
    String first = organisation.isEmpty() ? "" : organisation.getFirst().value();
    String raw =
        Stream.concat(Stream.of(first), departments.stream().map(IncomingValue::value))
            .map(CardText::escape)
            .collect(Collectors.joining(";"));
    List<IncomingValue> made = Stream.concat(organisation.stream(), departments.stream()).toList();
    add(CardLabel.property("ORG", label, List.of(), raw), made);
  }

  private void takeFileParameters(List<String> files) {
    for (int i = 0; i < files.size(); i++) {
      if (files.indexOf(files.get(i)) == i) {
        List<IncomingValue> parameters = parametersOf(files.get(i));
        CardProperty property = property(files.get(i), parameters, "data:,x");
        boolean same =
            property.groupLabel().isEmpty()
                && sameValues(
                    CardValues.parameters(FileKind.withoutKind(property.tidied())), parameters);
        if (same) {
          fileParameters.put(i, property.parameters());
          parameters.forEach(left::remove);
        }
      }
    }
  }

  private void addOthers() {
    for (IncomingValue value : List.copyOf(left)) {
      boolean added = written(value).map(property -> add(property, List.of(value))).orElse(false);
      if (!added) {
        left.remove(value);
        written.add(told(value));
      }
    }
  }

  private static Optional<CardProperty> written(IncomingValue value) {
    return switch (value.role()) {
      case NICKNAME -> Optional.of(labelled("NICKNAME", value));
      case JOB_TITLE -> Optional.of(labelled("TITLE", value));
      case EMAIL -> Optional.of(labelled("EMAIL", value));
      case NOTE -> Optional.of(labelled("NOTE", value));
      case LANGUAGE -> Optional.of(labelled("LANG", value));
      case PHONE -> Optional.of(phone(value));
      case POST_ADDRESS -> Optional.of(address(value));
      case WEBSITE ->
          Optional.of(
              CardLabel.property(
                  "URL", value.label(), List.of(), CardText.escapeLink(value.value())));
      case BIRTHDAY -> Optional.of(birthday(value));
      case OTHER -> OtherName.property(value.label(), value.value());
      case NONE,
          NAME_PREFIX,
          GIVEN_NAME,
          ADDITIONAL_NAME,
          FAMILY_NAME,
          NAME_SUFFIX,
          FULL_NAME,
          ORGANISATION,
          DEPARTMENT,
          CUSTOMER_NUMBER,
          PHOTO,
          IDENTITY_CODE ->
          Optional.empty();
    };
  }

  private static CardProperty labelled(String name, IncomingValue value) {
    return CardLabel.property(name, value.label(), List.of(), CardText.escape(value.value()));
  }

  private static CardProperty phone(IncomingValue value) {
    if (!PHONE_LINK.matcher(value.value()).matches()) {
      return labelled("TEL", value);
    }
    List<CardParameter> link = List.of(new CardParameter("VALUE", "uri"));
    return CardLabel.property("TEL", value.label(), link, "tel:" + value.value());
  }

  private static CardProperty address(IncomingValue value) {
    PostalAddress address = PostalAddress.parse(value.value());
    String raw =
        Stream.of(
                address.poBox(),
                address.extended(),
                address.street(),
                address.town(),
                address.region(),
                address.postcode(),
                address.country())
            .map(CardText::escape)
            .collect(Collectors.joining(";"));
    return CardLabel.property("ADR", value.label(), List.of(), raw);
  }

  private static CardProperty birthday(IncomingValue value) {
    String text = value.value();
    boolean day = text.matches("\\d{4}-\\d{2}-\\d{2}");
    boolean date = day || text.matches("(--)?\\d[\\dTZ:+-]*");
    List<CardParameter> parameters = date ? List.of() : List.of(new CardParameter("VALUE", "text"));
    String raw = day ? text.replace("-", "") : CardText.escape(text);
    return CardLabel.property("BDAY", value.label(), parameters, raw);
  }

  private static CardProperty told(IncomingValue value) {
    List<CardParameter> parameters = new ArrayList<>();
    String role = value.role() == FieldRole.NONE ? "OTHER" : value.role().name();
    parameters.add(new CardParameter("X-ROLE", role.toLowerCase(Locale.ROOT).replace('_', '-')));
    if (!value.label().isEmpty()) {
      parameters.add(new CardParameter("X-LABEL", value.label()));
    }
    return new CardProperty(CardValues.VALUE, parameters, "", CardText.escape(value.value()));
  }

  /** Takes the property if it reads back as just these values, which are then done with. */
  private boolean add(CardProperty property, List<IncomingValue> values) {
    if (!readsBack(property, values)) {
      return false;
    }
    written.add(property);
    values.forEach(left::remove);
    return true;
  }

  private static boolean readsBack(CardProperty property, List<IncomingValue> values) {
    CardProperty read = property.tidied();
    return !FRAME.contains(read.name())
        && InlineFile.of(read, 1).isEmpty()
        && sameValues(CardValues.of(read, true), values);
  }

  private static boolean sameValues(Collection<IncomingValue> a, Collection<IncomingValue> b) {
    return counted(a).equals(counted(b));
  }

  private static Map<IncomingValue, Long> counted(Collection<IncomingValue> values) {
    return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }
}
