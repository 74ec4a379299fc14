package fi.kortisto.format;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the inputs of a form, as a JSON object in the order of the names. */
public final class DraftJson {

  private DraftJson() {}

  public static String write(Map<String, String> values) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    new TreeMap<>(values).forEach(node::put);
    return node.toString();
  }

  /** Reads {@link #write} again. */
  public static Map<String, String> read(String json) {
    Map<String, String> values = new TreeMap<>();
    JsonParts.JSON
        .readTree(json)
        .properties()
        .forEach(value -> values.put(value.getKey(), value.getValue().asString()));
    return values;
  }
}
