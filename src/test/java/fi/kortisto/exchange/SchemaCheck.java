package fi.kortisto.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of JSON Schema as our own schemas use. */
final class SchemaCheck {

  private final JsonNode root;
  private final List<String> found = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** Where and how the text is not as the schema of that name says. */
  static List<String> differences(String schema, JsonNode value) throws Exception {
    try (InputStream data = SchemaCheck.class.getResourceAsStream(schema)) {
      SchemaCheck check =
          new SchemaCheck(JsonMapper.shared().readTree(Objects.requireNonNull(data)));
      check.check(check.root, value, "");
      return check.found;
    }
  }

  private void check(JsonNode given, JsonNode value, String path) {
    JsonNode schema = given;
    if (given.has("$ref")) {
      schema = root.get("$defs").get(given.get("$ref").asString().replace("#/$defs/", ""));
    }
    if (schema.has("const") && !schema.get("const").equals(value)) {
      found.add(path + " is " + value);
    }
    if (schema.has("enum") && schema.get("enum").values().stream().noneMatch(value::equals)) {
      found.add(path + " is " + value);
    }
    if (schema.has("type") && !isOfType(schema.get("type"), value)) {
      found.add(path + " is no " + schema.get("type"));
    }
    if (value.isObject()) {
      checkMembers(schema, value, path);
    } else if (value.isArray()) {
      for (JsonNode item : value.values()) {
        check(schema.get("items"), item, path + "[]");
      }
    }
  }

  private void checkMembers(JsonNode schema, JsonNode value, String path) {
    JsonNode properties = schema.path("properties");
    for (JsonNode name : schema.path("required").values()) {
      if (!value.has(name.asString())) {
        found.add(path + " has no " + name.asString());
      }
    }
    JsonNode others = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String inside = path + "/" + member.getKey();
      if (properties.has(member.getKey())) {
        check(properties.get(member.getKey()), member.getValue(), inside);
      } else if (others.isObject()) {
        check(others, member.getValue(), inside);
      } else {
        found.add(inside + " is not known");
      }
    }
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return type.values().stream().anyMatch(one -> isOfType(one, value));
    }
    return switch (type.asString()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
