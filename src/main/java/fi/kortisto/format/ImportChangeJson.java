package fi.kortisto.format;

import fi.kortisto.model.ImportChange;
import fi.kortisto.model.ImportChange.Replaced;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import did to a person, as JSON: {@code {"version", "joined", "added": [number],
 * "replaced": [{"number", "field", "before", "at", "by", "after"}], "entries": [id], "files": [id],
 * "bans": [id]}}, the values as {@link PastChangeJson} has them.
 */
public final class ImportChangeJson {

  private ImportChangeJson() {}

  public static String write(ImportChange change) {
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("version", change.version())
            .put("joined", change.joined());
    numbers(node, "added", change.added());
    JsonParts.array(node, "replaced", change.replaced(), ImportChangeJson::json);
    numbers(node, "entries", change.entries());
    numbers(node, "files", change.files());
    numbers(node, "bans", change.bans());
    return node.toString();
  }

  private static void numbers(ObjectNode node, String member, List<? extends Number> numbers) {
    if (!numbers.isEmpty()) {
      ArrayNode array = node.putArray(member);
      numbers.forEach(number -> array.add(number.longValue()));
    }
  }

  private static ObjectNode json(Replaced replaced) {
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("number", replaced.number())
            .put("field", replaced.field())
            .put("at", replaced.at().toEpochMilli())
            .put("by", replaced.by().value());
    node.set("before", PastChangeJson.json(replaced.before()));
    node.set("after", PastChangeJson.json(replaced.after()));
    return node;
  }

  public static ImportChange read(String json) {
    JsonNode node = JsonParts.JSON.readTree(json);
    return new ImportChange(
        node.path("version").asLong(),
        node.path("joined").asBoolean(),
        JsonParts.list(node, "added", JsonNode::asInt),
        JsonParts.list(node, "replaced", ImportChangeJson::replaced),
        JsonParts.list(node, "entries", JsonNode::asLong),
        JsonParts.list(node, "files", JsonNode::asLong),
        JsonParts.list(node, "bans", JsonNode::asLong));
  }

  private static Replaced replaced(JsonNode node) {
    return new Replaced(
        node.path("number").asInt(),
        JsonParts.text(node, "field"),
        PastChangeJson.value(node.path("before")),
        Instant.ofEpochMilli(node.path("at").asLong()),
        new UserId(node.path("by").asLong()),
        PastChangeJson.value(node.path("after")));
  }
}
