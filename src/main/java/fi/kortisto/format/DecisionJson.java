package fi.kortisto.format;

import static fi.kortisto.format.JsonParts.array;
import static fi.kortisto.format.JsonParts.list;
import static fi.kortisto.format.JsonParts.optional;
import static fi.kortisto.format.JsonParts.text;

import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision on a request, as it is kept with the request: {@code {"refusal", "rulings",
 * "corrections", "restriction", "bans", "purposes", "names", "explanation"}}, what is empty left
 * out. An item stands as {@link ItemKey#code()}.
 */
public final class DecisionJson {

  private DecisionJson() {}

  public static String write(Decision decision) {
    ObjectNode root = JsonParts.JSON.createObjectNode();
    decision.refusal().ifPresent(why -> root.set("refusal", JsonParts.json(why)));
    array(root, "rulings", decision.rulings(), DecisionJson::json);
    array(root, "corrections", decision.corrections(), DecisionJson::json);
    decision.restriction().ifPresent(ground -> root.put("restriction", ground.code()));
    array(root, "bans", decision.bans(), JsonParts::json);
    array(root, "purposes", decision.purposes(), JsonParts::json);
    decision.names().ifPresent(why -> root.put("names", why));
    root.put("explanation", decision.explanation());
    return JsonParts.JSON.writeValueAsString(root);
  }

  /**
   * Reads {@link #write} again.
   *
   * @throws IllegalArgumentException naming the code that is not understood
   */
  public static Decision read(String json) {
    JsonNode root = JsonParts.JSON.readTree(json);
    return new Decision(
        optional(root, "refusal", JsonParts::refusal),
        list(root, "rulings", DecisionJson::ruling),
        list(root, "corrections", DecisionJson::correction),
        optional(
            root,
            "restriction",
            ground -> JsonParts.constant(RestrictionGround.class, ground.asString())),
        list(root, "bans", JsonParts::ban),
        list(root, "purposes", JsonParts::consent),
        optional(root, "names", JsonNode::asString),
        text(root, "explanation"));
  }

  private static ObjectNode json(ItemRuling ruling) {
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("item", ruling.item().code())
            .put("verdict", ruling.verdict().code());
    ruling.refusal().ifPresent(why -> node.set("refusal", JsonParts.json(why)));
    return node.put("shown", ruling.shown());
  }

  private static ItemRuling ruling(JsonNode node) {
    return new ItemRuling(
        item(node.path("item")),
        JsonParts.constant(Verdict.class, node, "verdict"),
        optional(node, "refusal", JsonParts::refusal),
        text(node, "shown"));
  }

  private static ObjectNode json(Correction correction) {
    ObjectNode node = JsonParts.JSON.createObjectNode();
    correction.item().ifPresent(item -> node.put("item", item.code()));
    correction.field().ifPresent(field -> node.put("field", field.value()));
    return node.put("value", correction.value()).put("why", correction.why());
  }

  private static Correction correction(JsonNode node) {
    return new Correction(
        optional(node, "item", DecisionJson::item),
        optional(node, "field", field -> new FieldId(field.asLong())),
        text(node, "value"),
        text(node, "why"));
  }

  private static ItemKey item(JsonNode node) {
    String code = node.asString();
    return ItemKey.ofCode(code).orElseThrow(() -> new IllegalArgumentException("item: " + code));
  }
}
