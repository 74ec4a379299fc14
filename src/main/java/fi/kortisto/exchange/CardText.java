package fi.kortisto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The escapes of vCard values (RFC 6350, 3.4). A backslash that escapes nothing stands for itself,
 * as vCard 2.1 and many writers of the later versions have it.
 */
final class CardText {

  /** Properties that are one text; others may be lists, whose separators must stay bare. */
  private static final Set<String> TEXTS =
      Set.of("ROLE", "LABEL", "MAILER", "PRODID", "SORT-STRING", "CLASS", "UID");

  /** Google escapes colons and quotation marks too. */
  private static final String ESCAPED = "\\;,:\"nN";

  private CardText() {}

  /** The parts of a structured value, still escaped. */
  static List<String> split(String raw, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (isEscape(raw, i)) {
        i++;
      } else if (raw.charAt(i) == separator) {
        parts.add(raw.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(raw.substring(start));
    return parts;
  }

  static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isEscape(raw, i)) {
        char escaped = raw.charAt(++i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  static String escape(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
  }

  /** A link: nothing but backslash and line break needs an escape. */
  static String escapeLink(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /**
   * The value of a property that is kept as it came: read as text, unless bare separators show that
   * it is a list or has parts, whose inner escapes then tell the parts from one another.
   */
  static String readAsItCame(String raw) {
    boolean parts = split(raw, ';').size() > 1 || split(raw, ',').size() > 1;
    return PlainText.of(parts ? unescapeLineBreaks(raw) : unescape(raw));
  }

  /** Writes what {@link #readAsItCame} reads again as the same value. */
  static String writeAsItCame(String name, String value) {
    String bare = escapeLineBreaks(value);
    boolean text = TEXTS.contains(name) || !readAsItCame(bare).equals(value);
    return text ? escape(value) : bare;
  }

  private static String unescapeLineBreaks(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (isEscape(raw, i)) {
        char escaped = raw.charAt(++i);
        text.append(escaped == 'n' || escaped == 'N' ? "\n" : "\\" + escaped);
      } else {
        text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }

  private static String escapeLineBreaks(String value) {
    return value.replace("\n", "\\n");
  }

  private static boolean isEscape(String raw, int i) {
    return raw.charAt(i) == '\\' && i + 1 < raw.length() && ESCAPED.indexOf(raw.charAt(i + 1)) >= 0;
  }
}
