package fi.kortisto.format;

import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Selection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the persons of a list were chosen, and how many were left out, as JSON: {@code registers,
 * text, conditions, activeSince, activity}. What is empty is left out.
 */
public final class SelectionJson {

  private SelectionJson() {}

  public static String write(Selection selection) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    if (!selection.registers().isEmpty()) {
      ArrayNode registers = node.putArray("registers");
      selection.registerNumbers().forEach(registers::add);
    }
    if (!selection.text().isEmpty()) {
      node.put("text", selection.text());
    }
    JsonParts.array(node, "conditions", selection.conditions(), SelectionJson::json);
    selection.activeSince().ifPresent(day -> node.put("activeSince", day.toString()));
    if (!selection.activity().isEmpty()) {
      ArrayNode activity = node.putArray("activity");
      selection.activityInOrder().forEach(kind -> activity.add(kind.code()));
    }
    return node.toString();
  }

  private static ObjectNode json(FieldCondition condition) {
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("field", condition.field())
            .put("operator", condition.operator().code());
    if (condition.part() != FieldCondition.Part.WHOLE) {
      node.put("part", condition.part().code());
    }
    return condition.operator().needsValue() ? node.put("value", condition.value()) : node;
  }

  /**
   * Reads {@link #write} again.
   *
   * @throws IllegalArgumentException naming what is not understood
   */
  public static Selection read(String json) {
    JsonNode node = JsonParts.JSON.readTree(json);
    Set<RegisterId> registers = new LinkedHashSet<>();
    node.path("registers").values().forEach(id -> registers.add(new RegisterId(id.asLong())));
    Set<EntryKind> activity = new LinkedHashSet<>();
    node.path("activity")
        .values()
        .forEach(kind -> activity.add(JsonParts.constant(EntryKind.class, kind.asString())));
    return new Selection(
        registers,
        node.path("text").asString(""),
        JsonParts.list(node, "conditions", SelectionJson::condition),
        JsonParts.day(node, "activeSince"),
        activity);
  }

  private static FieldCondition condition(JsonNode node) {
    return new FieldCondition(
        JsonParts.text(node, "field"),
        JsonParts.optional(
                node,
                "part",
                part -> JsonParts.constant(FieldCondition.Part.class, part.asString()))
            .orElse(FieldCondition.Part.WHOLE),
        JsonParts.constant(FieldCondition.Operator.class, node, "operator"),
        node.path("value").asString(""));
  }

  /** How many were left out, by the codes of the reasons. */
  public static String write(ListTally tally) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    tally.leftOut().forEach((reason, count) -> node.put(reason.code(), count));
    return node.toString();
  }

  /** Reads {@link #write(ListTally)} again. */
  public static ListTally tally(int chosen, String json) {
    Map<LeftOutReason, Integer> leftOut = new EnumMap<>(LeftOutReason.class);
    JsonParts.JSON
        .readTree(json)
        .properties()
        .forEach(
            count ->
                leftOut.put(
                    JsonParts.constant(LeftOutReason.class, count.getKey()),
                    count.getValue().asInt()));
    return new ListTally(chosen, leftOut);
  }
}
