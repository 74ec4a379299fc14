package fi.kortisto.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plain map that a template is filled from. */
final class View {

  private final Map<String, Object> values = new HashMap<>();

  void put(String key, Object value) {
    values.put(key, value);
  }

  /** A list, and under {@code hasKey} whether there is anything in it. */
  void put(String key, List<?> list) {
    values.put(key, list);
    values.put(
        "has" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), !list.isEmpty());
  }

  Map<String, Object> map() {
    return values;
  }
}
