package fi.kortisto.format;

import static fi.kortisto.format.JsonParts.constant;
import static fi.kortisto.format.JsonParts.optional;
import static fi.kortisto.format.JsonParts.register;
import static fi.kortisto.format.JsonParts.text;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Effect;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RestrictionGround;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a decision changed, as it is kept with the request: an array of objects, each with its
 * {@code "effect"} and the members of that {@link Effect}.
 */
public final class EffectsJson {

  private EffectsJson() {}

  public static String write(List<Effect> effects) {
    ArrayNode array = JsonParts.JSON.createArrayNode();
    effects.forEach(effect -> array.add(json(effect)));
    return JsonParts.JSON.writeValueAsString(array);
  }

  /**
   * Reads {@link #write} again.
   *
   * @throws IllegalArgumentException naming the code that is not understood
   */
  public static List<Effect> read(String json) {
    return JsonParts.JSON.readTree(json).values().stream().map(EffectsJson::effect).toList();
  }

  private static ObjectNode json(Effect effect) {
    return switch (effect) {
      case Effect.Corrected corrected ->
          onData("corrected", corrected)
              .put("before", corrected.before())
              .put("after", corrected.after())
              .put("why", corrected.why());
      case Effect.Erased erased -> onData("erased", erased).put("count", erased.count());
      case Effect.Later later -> why(onData("later", later), later.count(), later.why());
      case Effect.Refused refused ->
          why(onData("refused", refused), refused.count(), refused.why());
      case Effect.Redacted redacted ->
          why(onData("redacted", redacted), redacted.count(), redacted.why());
      case Effect.Given given -> onData("given", given).put("count", given.count());
      case Effect.Emptied _ -> named("emptied");
      case Effect.Restricted restricted ->
          named("restricted").put("ground", restricted.ground().code());
      case Effect.Banned banned -> with(named("banned"), "ban", JsonParts.json(banned.ban()));
      case Effect.ConsentWithdrawn withdrawn ->
          with(named("consent-withdrawn"), "consent", JsonParts.json(withdrawn.consent()));
      case Effect.ToBeTold told -> json(told);
      case Effect.WhollyRefused refused ->
          with(named("wholly-refused"), "why", JsonParts.json(refused.why()));
    };
  }

  private static ObjectNode named(String effect) {
    return JsonParts.JSON.createObjectNode().put("effect", effect);
  }

  private static ObjectNode onData(String effect, Effect.OnData data) {
    return named(effect).put("register", data.register().value()).put("field", data.field());
  }

  private static ObjectNode why(ObjectNode node, int count, Refusal why) {
    return with(node.put("count", count), "why", JsonParts.json(why));
  }

  private static ObjectNode with(ObjectNode node, String member, ObjectNode value) {
    node.set(member, value);
    return node;
  }

  private static ObjectNode json(Effect.ToBeTold told) {
    ObjectNode node = named("to-be-told").put("register", told.register().value());
    told.disclosure().ifPresent(id -> node.put("disclosure", id.longValue()));
    node.put("name", told.to().name())
        .put("address", told.to().address().canonical())
        .put("email", told.to().email())
        .put("why", told.why().code());
    ArrayNode fields = node.putArray("fields");
    new TreeSet<>(told.fields()).forEach(fields::add);
    return node;
  }

  private static Effect effect(JsonNode node) {
    String effect = text(node, "effect");
    return switch (effect) {
      case "corrected" ->
          new Effect.Corrected(
              register(node),
              field(node),
              text(node, "before"),
              text(node, "after"),
              text(node, "why"));
      case "erased" -> new Effect.Erased(register(node), field(node), count(node));
      case "later" -> new Effect.Later(register(node), field(node), count(node), why(node));
      case "refused" -> new Effect.Refused(register(node), field(node), count(node), why(node));
      case "redacted" -> new Effect.Redacted(register(node), field(node), count(node), why(node));
      case "given" -> new Effect.Given(register(node), field(node), count(node));
      case "emptied" -> new Effect.Emptied();
      case "restricted" -> new Effect.Restricted(constant(RestrictionGround.class, node, "ground"));
      case "banned" -> new Effect.Banned(JsonParts.ban(node.path("ban")));
      case "consent-withdrawn" ->
          new Effect.ConsentWithdrawn(JsonParts.consent(node.path("consent")));
      case "to-be-told" -> toBeTold(node);
      case "wholly-refused" -> new Effect.WhollyRefused(why(node));
      default -> throw new IllegalArgumentException("effect: " + effect);
    };
  }

  private static String field(JsonNode node) {
    return text(node, "field");
  }

  private static int count(JsonNode node) {
    return node.path("count").asInt();
  }

  private static Refusal why(JsonNode node) {
    return JsonParts.refusal(node.path("why"));
  }

  private static Effect toBeTold(JsonNode node) {
    Set<String> fields =
        node.path("fields").values().stream().map(JsonNode::asString).collect(Collectors.toSet());
    return new Effect.ToBeTold(
        register(node),
        optional(node, "disclosure", JsonNode::asLong),
        new Correspondent(
            text(node, "name"), PostalAddress.parse(text(node, "address")), text(node, "email")),
        constant(PassOnReason.class, node, "why"),
        fields);
  }
}
