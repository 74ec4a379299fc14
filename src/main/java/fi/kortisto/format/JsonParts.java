package fi.kortisto.format;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.WithdrawnConsent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a decision and its effects have in common as JSON. Constants are written in lower case with
 * hyphens, days by ISO 8601, and what is empty is left out.
 */
final class JsonParts {

  static final JsonMapper JSON = JsonMapper.shared();

  private JsonParts() {}

  static ObjectNode json(Refusal refusal) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("ground", refusal.ground().code())
            .put("reason", refusal.reason());
    refusal.until().ifPresent(day -> node.put("until", day.toString()));
    return node;
  }

  static Refusal refusal(JsonNode node) {
    return new Refusal(
        constant(RefusalGround.class, node, "ground"), text(node, "reason"), day(node, "until"));
  }

  static ObjectNode json(NewBan ban) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("purpose", ban.purpose().code())
            .put("channel", ban.channel().code())
            .put("from", ban.from().toString());
    ban.until().ifPresent(day -> node.put("until", day.toString()));
    return node.put("received", ban.received());
  }

  static NewBan ban(JsonNode node) {
    return new NewBan(
        constant(BanPurpose.class, node, "purpose"),
        constant(BanChannel.class, node, "channel"),
        LocalDate.parse(text(node, "from")),
        day(node, "until"),
        text(node, "received"));
  }

  static ObjectNode json(WithdrawnConsent consent) {
    return JSON.createObjectNode()
        .put("register", consent.register().value())
        .put("purpose", consent.purpose());
  }

  static WithdrawnConsent consent(JsonNode node) {
    return new WithdrawnConsent(register(node), text(node, "purpose"));
  }

  static RegisterId register(JsonNode node) {
    return new RegisterId(node.path("register").asLong());
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asString();
  }

  /** Empty where the member is left out. */
  static <T> Optional<T> optional(JsonNode node, String member, Function<JsonNode, T> read) {
    return Optional.ofNullable(node.get(member)).map(read);
  }

  static Optional<LocalDate> day(JsonNode node, String member) {
    return optional(node, member, day -> LocalDate.parse(day.asString()));
  }

  static <T> List<T> list(JsonNode node, String member, Function<JsonNode, T> read) {
    return node.path(member).values().stream().map(read).toList();
  }

  /** Leaves the member out where there are none. */
  static <T> void array(
      ObjectNode node, String member, Collection<T> all, Function<T, ObjectNode> write) {
    if (!all.isEmpty()) {
      ArrayNode array = node.putArray(member);
      all.forEach(one -> array.add(write.apply(one)));
    }
  }

  static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String member) {
    return constant(type, text(node, member));
  }

  /**
   * The constant of that code.
   *
   * @throws IllegalArgumentException naming the code when there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": " + code));
  }
}
