package fi.kortisto.exchange;

import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Reads a register template from JSON. Its members are named like those of {@link RegisterContent};
 * constants are written in lower case with hyphens, texts as {@code {"fi", "sv", "en"}}, storage
 * periods by ISO 8601 ({@code P180D}), left out where none is fixed. The entries of a kind belong
 * to the category whose code is the kind's name.
 */
final class TemplateJson {

  private final JsonNode root;

  TemplateJson(JsonNode root) {
    this.root = root;
  }

  RegisterTemplate read() {
    RegisterContent content =
        new RegisterContent(
            label(root.get("name")),
            constant(RegisterRole.class, root.get("role")),
            list("categories", TemplateJson::category),
            fields(),
            list("entryKinds", kind -> constant(EntryKind.class, kind)),
            list("sources", TemplateJson::source),
            list("purposes", TemplateJson::purpose),
            list("recipients", TemplateJson::recipient),
            texts());
    return new RegisterTemplate(text(root, "id"), label(root.get("description")), content);
  }

  private <T> List<T> list(String name, Function<JsonNode, T> read) {
    return root.get(name).values().stream().map(read).toList();
  }

  private static Category category(JsonNode node) {
    JsonNode storage = node.get("storage");
    StorageRule rule =
        new StorageRule(
            Optional.ofNullable(storage.get("period")).map(JsonNode::asString).map(Period::parse),
            constant(StorageRule.Ending.class, storage.get("then")),
            label(storage.get("reason")));
    return new Category(text(node, "code"), label(node.get("label")), rule);
  }

  private List<Field> fields() {
    JsonNode nodes = root.get("fields");
    return IntStream.range(0, nodes.size()).mapToObj(i -> field(i + 1, nodes.get(i))).toList();
  }

  private static Field field(int id, JsonNode node) {
    return new Field(
        new FieldId(id),
        text(node, "code"),
        label(node.get("label")),
        text(node, "category"),
        constant(FieldType.class, node.get("type")),
        constant(FieldRole.class, node.get("role")),
        flag(node, "required"),
        flag(node, "sensitive"),
        flag(node, "supplied"),
        flag(node, "repeatable"),
        false);
  }

  private static Source source(JsonNode node) {
    return new Source(text(node, "code"), label(node.get("label")), flag(node, "person"));
  }

  private static ProcessingPurpose purpose(JsonNode node) {
    return new ProcessingPurpose(
        text(node, "code"),
        label(node.get("label")),
        constant(LegalBasis.class, node.get("basis")));
  }

  private static Recipient recipient(JsonNode node) {
    return new Recipient(text(node, "code"), label(node.get("label")), flag(node, "outsideEea"));
  }

  private Map<RegisterText, Label> texts() {
    Map<RegisterText, Label> texts = new EnumMap<>(RegisterText.class);
    root.get("texts")
        .properties()
        .forEach(
            text -> texts.put(constant(RegisterText.class, text.getKey()), label(text.getValue())));
    return texts;
  }

  private static Label label(JsonNode node) {
    return new Label(text(node, "fi"), text(node, "sv"), text(node, "en"));
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static boolean flag(JsonNode node, String name) {
    return node.path(name).asBoolean(false);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    return constant(type, node.asString());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
