package fi.kortisto.format;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** How the facts of an anonymous record are kept: one flat JSON object. */
public final class AnonymousJson {

  private AnonymousJson() {}

  public static String write(Map<String, String> facts) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    new TreeMap<>(facts).forEach(node::put);
    return JsonParts.JSON.writeValueAsString(node);
  }

  /** Reads {@link #write} again. */
  public static Map<String, String> read(String json) {
    Map<String, String> facts = new TreeMap<>();
    JsonParts.JSON
        .readTree(json)
        .properties()
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
    return facts;
  }
}
