package fi.kortisto.format;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.FieldRole;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of a table hold, as JSON: an array of {@code {"role", "label", "number"}},
 * {@code {"part", "label", "address"}}, {@code {"kindOf"}} or {@code {}} for what is left out.
 */
public final class ColumnUseJson {

  private ColumnUseJson() {}

  public static String write(List<ColumnUse> columns) {
    ArrayNode array = JsonParts.JSON.createArrayNode();
    columns.forEach(column -> array.add(json(column)));
    return array.toString();
  }

  private static ObjectNode json(ColumnUse column) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    return switch (column) {
      case ColumnUse.Value(FieldRole role, String label, String number) ->
          node.put("role", role.name()).put("label", label).put("number", number);
      case ColumnUse.Part(AddressPart part, String label, String address) ->
          node.put("part", part.name()).put("label", label).put("address", address);
      case ColumnUse.Kind(ColumnUse of) -> {
        node.set("kindOf", json(of));
        yield node;
      }
      case ColumnUse.LeftOut _ -> node;
    };
  }

  public static List<ColumnUse> read(String json) {
    return JsonParts.JSON.readTree(json).values().stream().map(ColumnUseJson::column).toList();
  }

  private static ColumnUse column(JsonNode node) {
    if (node.has("role")) {
      return new ColumnUse.Value(
          FieldRole.valueOf(JsonParts.text(node, "role")),
          JsonParts.text(node, "label"),
          JsonParts.text(node, "number"));
    }
    if (node.has("part")) {
      return new ColumnUse.Part(
          AddressPart.valueOf(JsonParts.text(node, "part")),
          JsonParts.text(node, "label"),
          JsonParts.text(node, "address"));
    }
    return node.has("kindOf")
        ? new ColumnUse.Kind(column(node.path("kindOf")))
        : new ColumnUse.LeftOut();
  }
}
