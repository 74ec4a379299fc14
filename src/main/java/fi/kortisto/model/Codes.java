package fi.kortisto.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Codes for what somebody has named: fields, categories, choices, sources. A code is made once from
 * the Finnish name and never changes, whatever the thing is called later: it stands in the log, in
 * exports and in templates.
 */
public final class Codes {

  private static final int LONGEST = 40;
  private static final String NAMELESS = "item";

  private Codes() {}

  /**
   * A code of ASCII letters, digits and hyphens, {@code puhelin-toihin} of <em>Puhelin töihin</em>.
   *
   * @param taken the codes that the list has already; the new one is none of them
   */
  public static String of(String name, Collection<String> taken) {
    String base = plain(name);
    String code = base;
    for (int number = 2; taken.contains(code); number++) {
      code = base + "-" + number;
    }
    return code;
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String hyphened = hyphened(letters.toLowerCase(Locale.ROOT));
    String cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST));
    String code = hyphened(cut);
    return code.isEmpty() ? NAMELESS : code;
  }

  private static String hyphened(String text) {
    return text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
