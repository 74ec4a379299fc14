package fi.kortisto.exchange;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts an address together from the cells of a row. */
final class TableAddress {

  private static final Pattern FINNISH =
      Pattern.compile("(?:(.+?)[,\\n]\\s*)?(?:FI-)?(\\d{5})\\s+([^,\\n]+)(?:[,\\n]\\s*(.+))?");

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

  /**
   * The address. A cell that holds all of it fills what the other cells leave open, and is an
   * address of its own where it says something else than they do.
   */
  List<IncomingValue> values() {
    String whole = part(AddressPart.WHOLE);
    boolean saidAgain = !whole.isEmpty() && line(whole).contains(line(part(AddressPart.STREET)));
    PostalAddress all = ofWhole(whole);
    boolean placeOnly = !all.town().isEmpty() && all.street().isEmpty();
    boolean joins = saidAgain || placeOnly;
    if (joins && parts.size() > 1) {
      parts.putIfAbsent(AddressPart.STREET, all.street());
      parts.putIfAbsent(AddressPart.POSTCODE, all.postcode());
      parts.putIfAbsent(AddressPart.TOWN, all.town());
    }
    boolean hasParts = parts.keySet().stream().anyMatch(part -> part != AddressPart.WHOLE);
    return Stream.of(hasParts ? ofParts() : all, hasParts && !joins ? all : PostalAddress.EMPTY)
        .filter(address -> !address.isEmpty())
        .map(address -> new IncomingValue(FieldRole.POST_ADDRESS, label, address.canonical()))
        .toList();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
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
        Optional.ofNullable(finnish.group(1)).orElse("").strip(),
        finnish.group(3).strip(),
        "",
        finnish.group(2),
        country.strip());
  }

  private String part(AddressPart part) {
    return parts.getOrDefault(part, "");
  }
}
