package fi.kortisto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a value, {@code work,cell,pref}, as JSContact has it (RFC 9553, 1.5).
 *
 * @param contexts {@code work} and {@code private}
 * @param features of a phone, such as {@code mobile}
 * @param preference 1 to 100, the lower the better; 0 where none is said
 * @param rest what JSContact has no word for; may be blank
 */
record ContactLabel(Set<String> contexts, Set<String> features, int preference, String rest) {

  private static final Map<String, String> CONTEXTS =
      Map.of("work", "work", "home", "private", "billing", "billing", "delivery", "delivery");
  private static final Map<String, String> FEATURES =
      Map.of(
          "cell", "mobile",
          "voice", "voice",
          "text", "text",
          "video", "video",
          "main", "main-number",
          "textphone", "textphone",
          "fax", "fax",
          "pager", "pager");
  private static final Set<String> OF_ADDRESSES = Set.of("billing", "delivery");
  private static final Pattern PREFERENCE = Pattern.compile("pref(?:=([1-9][0-9]?|100))?");

  static ContactLabel of(String label) {
    Set<String> contexts = new TreeSet<>();
    Set<String> features = new TreeSet<>();
    int preference = 0;
    List<String> rest = new ArrayList<>();
    for (String token : label.split(",", -1)) {
      String word = token.strip().toLowerCase(Locale.ROOT);
      Matcher preferred = PREFERENCE.matcher(word);
      if (preferred.matches()) {
        preference = preferred.group(1) == null ? 1 : Integer.parseInt(preferred.group(1));
      } else if (CONTEXTS.containsKey(word)) {
        contexts.add(CONTEXTS.getOrDefault(word, word));
      } else if (FEATURES.containsKey(word)) {
        features.add(FEATURES.getOrDefault(word, word));
      } else if (!word.isEmpty()) {
        rest.add(token.strip());
      }
    }
    return new ContactLabel(contexts, features, preference, String.join(",", rest));
  }

  /** Writes the contexts into the object that is open. */
  void writeContexts(JsonText json) {
    Set<String> known = new TreeSet<>(contexts);
    known.removeAll(OF_ADDRESSES);
    write(json, "contexts", known);
  }

  /** Writes contexts and preference; an address has two contexts of its own and no label. */
  void writeForAddress(JsonText json) {
    write(json, "contexts", contexts);
    writePreference(json);
  }

  /**
   * Writes contexts, preference and label.
   *
   * @param otherwise the label where the rest is blank
   */
  void writeWithRest(JsonText json, String otherwise) {
    writeContexts(json);
    writePreference(json);
    String words = rest.isBlank() ? otherwise : rest;
    if (!words.isBlank()) {
      json.put("label", words);
    }
  }

  private void writePreference(JsonText json) {
    if (preference > 0) {
      json.put("pref", preference);
    }
  }

  void writeFeatures(JsonText json) {
    write(json, "features", features);
  }

  private static void write(JsonText json, String name, Set<String> words) {
    if (!words.isEmpty()) {
      json.object(name, () -> words.forEach(word -> json.put(word, true)));
    }
  }
}
