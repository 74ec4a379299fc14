package fi.kortisto.exchange;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an address together from the cells of a row. */
final class TableAddress {

  private static final Pattern FINNISH =
      Pattern.compile("(.+?)[,\\n]\\s*(?:FI-)?(\\d{5})\\s+([^,\\n]+)(?:[,\\n]\\s*(.+))?");

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
        part(AddressPart.POSTCODE),
        part(AddressPart.COUNTRY));
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
