package fi.kortisto.format;

import fi.kortisto.model.LogAction;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes to a person's data in the detail of a row of the access log, one JSON object a line:
 * {@code {"field", "before": {"value", "label", "source", "obtained", "supplied"}, "after"}}.
 */
public final class PastChangeJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PastChangeJson() {}

  public static String line(String field, Optional<PastValue> before, Optional<PastValue> after) {
    ObjectNode node = JSON.createObjectNode().put("field", field);
    before.ifPresent(value -> node.set("before", json(value)));
    after.ifPresent(value -> node.set("after", json(value)));
    return node + "\n";
  }

  /** Reads the lines again; a detail of another form, as the first version wrote, has none. */
  public static List<PastChange> read(String detail, Instant at, String login, LogAction action) {
    return detail
        .lines()
        .filter(line -> line.startsWith("{"))
        .flatMap(line -> node(line).stream())
        .map(
            node ->
                new PastChange(
                    at,
                    login,
                    action,
                    node.path("field").asString(""),
                    optional(node.get("before")),
                    optional(node.get("after"))))
        .toList();
  }

  /** Whether a detail tells of a change of that field; one of another form may, so it counts. */
  public static boolean mentions(String detail, String field) {
    return detail
        .lines()
        .anyMatch(
            line ->
                node(line).map(node -> node.path("field").asString("").equals(field)).orElse(true));
  }

  private static Optional<JsonNode> node(String line) {
    try {
      return Optional.of(JSON.readTree(line));
    } catch (JacksonException anotherForm) {
      return Optional.empty();
    }
  }

  static ObjectNode json(PastValue value) {
    Provenance from = value.provenance();
    ObjectNode node =
        JSON.createObjectNode()
            .put("value", value.value())
            .put("label", value.label())
            .put("source", from.sourceCode());
    from.obtained().ifPresent(day -> node.put("obtained", day.toString()));
    return node.put("supplied", from.supplied());
  }

  private static Optional<PastValue> optional(@org.jspecify.annotations.Nullable JsonNode node) {
    return node == null ? Optional.empty() : Optional.of(value(node));
  }

  /** Reads what {@link #json} wrote. */
  static PastValue value(JsonNode node) {
    return new PastValue(
        node.path("value").asString(""),
        node.path("label").asString(""),
        new Provenance(
            node.path("source").asString(""),
            Optional.of(node.path("obtained").asString(""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse),
            node.path("supplied").asBoolean(false)));
  }
}
