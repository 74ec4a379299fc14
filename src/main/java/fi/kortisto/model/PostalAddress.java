package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A postal address in the seven parts of vCard (RFC 6350, 6.3.1); any part may be blank and a part
 * may hold several lines.
 *
 * @param postcode kept as text; in Finland five digits
 */
public record PostalAddress(
    String poBox,
    String extended,
    String street,
    String town,
    String region,
    String postcode,
    String country) {

  public static final PostalAddress EMPTY = new PostalAddress("", "", "", "", "", "", "");

  private static final int PARTS = 7;

  /** A Finnish address. */
  public static PostalAddress of(String street, String postcode, String town) {
    return new PostalAddress("", "", street, town, "", postcode, "");
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /**
   * The form in which an address is stored and compared: the parts in the order of RFC 6350, joined
   * with {@code ;}, where {@code ;}, {@code \} and line breaks inside a part are escaped as there.
   */
  public String canonical() {
    return String.join(
        ";",
        Stream.of(poBox, extended, street, town, region, postcode, country)
            .map(PostalAddress::escape)
            .toList());
  }

  /** Reads {@link #canonical()} again; parts that are missing are blank. */
  public static PostalAddress parse(String canonical) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      if (c == '\\' && i + 1 < canonical.length()) {
        char next = canonical.charAt(++i);
        part.append(next == 'n' ? '\n' : next);
      } else if (c == ';') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    while (parts.size() < PARTS) {
      parts.add("");
    }
    return new PostalAddress(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        parts.get(4),
        parts.get(5),
        parts.get(6));
  }

  /**
   * The lines below the name on an envelope, by Posti's practice: street, then postcode and town in
   * capitals, then the country in capitals when it is not Finland.
   */
  public List<String> lines() {
    boolean finnish = isFinland(country);
    String place = finnish ? postcode + " " + town : town + " " + region + " " + postcode;
    return Stream.of(
            extended,
            street,
            poBox,
            place.strip().replaceAll(" +", " ").toUpperCase(Locale.ROOT),
            finnish ? "" : country.toUpperCase(Locale.ROOT))
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * Whether there is a postcode and it is none, as far as is known: Finnish ones have five digits.
   */
  public boolean hasOddPostcode() {
    return !postcode.isBlank() && isFinland(country) && !postcode.strip().matches("(FI-)?\\d{5}");
  }

  private static boolean isFinland(String country) {
    return switch (country.strip().toLowerCase(Locale.ROOT)) {
      case "", "fi", "suomi", "finland" -> true;
      default -> false;
    };
  }

  private static String escape(String part) {
    return part.replace("\\", "\\\\").replace(";", "\\;").replace("\r", "").replace("\n", "\\n");
  }
}
