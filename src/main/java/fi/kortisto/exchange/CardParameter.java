package fi.kortisto.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a vCard property.
 *
 * @param name in capitals
 */
record CardParameter(String name, String value) {

  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

  /** {@code NAME=value}, in which commas, semicolons and line breaks are percent-encoded. */
  String written() {
    String encoded =
        value
            .replace("%", "%25")
            .replace(",", "%2C")
            .replace(";", "%3B")
            .replace("\r", "")
            .replace("\n", "%0A");
    return name + "=" + encoded;
  }

  /** Reads the value of {@link #written()}. */
  static String decoded(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            hit ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(hit.group(1), 16))));
  }
}
