package fi.kortisto.exchange;

import fi.kortisto.format.RegisterJson;
import fi.kortisto.model.RegisterTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A register template as JSON: its {@code id} and {@code description}, and beside them the members
 * that {@link RegisterJson} describes.
 */
final class TemplateJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TemplateJson() {}

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException naming the member that is missing or not understood
   */
  static RegisterTemplate read(JsonNode root) {
    JsonNode id = root.path("id");
    if (!id.isString() || !isId(id.asString())) {
      throw new IllegalArgumentException("id");
    }
    if (!root.has("description")) {
      throw new IllegalArgumentException("description");
    }
    return new RegisterTemplate(
        id.asString(), RegisterJson.label(root.get("description")), RegisterJson.read(root));
  }

  static boolean isId(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,59}");
  }

  /** Writes what {@link #read} reads. */
  static String write(RegisterTemplate template) {
    ObjectNode root = JSON.createObjectNode().put("id", template.id());
    root.set("description", RegisterJson.json(template.description()));
    root.setAll(RegisterJson.write(template.content()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
