package fi.kortisto.exchange;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an address together from the cells of a row. */
final class TableAddress {

  private static final Pattern FINNISH =
      Pattern.compile("(.+?)[,\\n]\\s*(?:FI-)?(\\d{5})\\s+([^,\\n]+)(?:[,\\n]\\s*(.+))?");

  private static final Pattern EATEN = Pattern.compile("[1-9]\\d{2,3}");

  private static final int POSTCODE_LENGTH = 5;

  /** How a country is written by those who mean this one. */
  private static final Set<String> HOME = Set.of("", "suomi", "finland", "fi", "fin");

  private final Map<AddressPart, String> parts = new EnumMap<>(AddressPart.class);
  private String label = "";

  /** Adds a part; what comes again for the same part becomes its next line. */
  void add(AddressPart part, String partLabel, String text) {
    label = label.isEmpty() ? partLabel : label;
    parts.merge(part, text, (first, second) -> first + "\n" + second);
  }

  /** The address; the cell that holds all of it is only used where there are no parts. */
  Optional<IncomingValue> value() {
    String whole = part(AddressPart.WHOLE);
    boolean hasParts = parts.keySet().stream().anyMatch(part -> part != AddressPart.WHOLE);
    if (hasParts && !whole.isEmpty() && part(AddressPart.STREET).isEmpty()) {
      parts.put(AddressPart.STREET, whole);
    }
    PostalAddress address = hasParts ? ofParts() : ofWhole(whole);
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(new IncomingValue(FieldRole.POST_ADDRESS, label, address.canonical()));
  }

  private PostalAddress ofParts() {
    return new PostalAddress(
        part(AddressPart.PO_BOX),
        part(AddressPart.EXTENDED),
        part(AddressPart.STREET),
        part(AddressPart.TOWN),
        part(AddressPart.REGION),
        postcode(),
        part(AddressPart.COUNTRY));
  }

  /**
   * A spreadsheet that took a Finnish postcode for a number has eaten the zeros at its beginning:
   * {@code 100} was {@code 00100}.
   */
  private String postcode() {
    String written = part(AddressPart.POSTCODE);
    boolean eaten =
        EATEN.matcher(written).matches()
            && HOME.contains(part(AddressPart.COUNTRY).strip().toLowerCase(Locale.ROOT));
    return eaten ? "0".repeat(POSTCODE_LENGTH - written.length()) + written : written;
  }

  private static PostalAddress ofWhole(String whole) {
    Matcher finnish = FINNISH.matcher(whole);
    if (!finnish.matches()) {
      return new PostalAddress("", "", whole, "", "", "", "");
    }
    String country = Optional.ofNullable(finnish.group(4)).orElse("");
    return new PostalAddress(
        "",
        "",
        finnish.group(1).strip(),
        finnish.group(3).strip(),
        "",
        finnish.group(2),
        country.strip());
  }

  private String part(AddressPart part) {
    return parts.getOrDefault(part, "");
  }
}
