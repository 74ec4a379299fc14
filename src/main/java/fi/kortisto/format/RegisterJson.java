package fi.kortisto.format;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Category;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Client;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a register as JSON, in templates and in the facts of published notices. Its
 * members are named like those of {@link RegisterContent}; constants are written in lower case with
 * hyphens, texts as {@code {"fi", "sv", "en"}}, storage periods by ISO 8601 ({@code P180D}), left
 * out where none is fixed. Fields carry no ids: those mean nothing outside their register.
 */
public final class RegisterJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private RegisterJson() {}

  /**
   * Reads the content.
   *
   * @throws IllegalArgumentException naming the member that is missing or not understood
   */
  public static RegisterContent read(JsonNode root) {
    return new RegisterContent(
        label(root, "name"),
        constant(RegisterRole.class, "role", text(root, "role")),
        list(root, "clients", node -> new Client(text(node, "name"), text(node, "contact"))),
        list(root, "categories", RegisterJson::category),
        fields(root),
        list(root, "entryKinds", RegisterJson::entryRule),
        list(root, "sources", RegisterJson::source),
        list(root, "purposes", RegisterJson::purpose),
        list(root, "recipients", RegisterJson::recipient),
        requests(root.path("requests")),
        access(root.path("access")),
        texts(root.path("texts")));
  }

  /** Writes what {@link #read} reads. */
  public static ObjectNode write(RegisterContent content) {
    ObjectNode root = JSON.createObjectNode();
    root.set("name", json(content.name()));
    root.put("role", code(content.role()));
    array(root, "clients", content.clients(), RegisterJson::json);
    array(root, "categories", content.categories(), RegisterJson::json);
    array(root, "fields", content.fields(), RegisterJson::json);
    array(root, "entryKinds", content.entryRules(), RegisterJson::json);
    array(root, "sources", content.sources(), RegisterJson::json);
    array(root, "purposes", content.purposes(), RegisterJson::json);
    array(root, "recipients", content.recipients(), RegisterJson::json);
    root.set("requests", json(content.requests()));
    ObjectNode access = root.putObject("access");
    access.put("commitment", content.access().commitment());
    access.put("purpose", content.access().purpose());
    ObjectNode texts = root.putObject("texts");
    for (RegisterText which : RegisterText.values()) {
      content.text(which).ifPresent(words -> texts.set(code(which), json(words)));
    }
    return root;
  }

  private static AccessRules access(JsonNode node) {
    return new AccessRules(
        node.path("commitment").asBoolean(false), node.path("purpose").asBoolean(false));
  }

  private static Category category(JsonNode node) {
    JsonNode storage = member(node, "storage");
    return new Category(
        text(node, "code"),
        label(node, "label"),
        new StorageRule(
            Optional.of(storage.path("period").asString(""))
                .filter(period -> !period.isEmpty())
                .map(RegisterJson::period),
            constant(StorageClock.class, "clock", storage.path("clock").asString("recorded")),
            day(storage.path("noticeDay").asString("")),
            constant(StorageRule.Ending.class, "then", text(storage, "then")),
            Optional.of(storage.path("floor")).filter(JsonNode::isObject).map(RegisterJson::floor),
            label(storage, "reason")));
  }

  private static StorageFloor floor(JsonNode node) {
    return new StorageFloor(
        period(text(node, "period")),
        node.path("fromYearEnd").asBoolean(false),
        label(node, "law"));
  }

  private static ObjectNode json(Category category) {
    ObjectNode node = coded(category.code(), category.label());
    ObjectNode storage = node.putObject("storage");
    category.storage().period().ifPresent(period -> storage.put("period", period.toString()));
    storage.put("clock", code(category.storage().clock()));
    category.storage().noticeDay().ifPresent(day -> storage.put("noticeDay", day.toString()));
    storage.put("then", code(category.storage().then()));
    category
        .storage()
        .floor()
        .ifPresent(
            floor -> {
              ObjectNode law = storage.putObject("floor");
              law.put("period", floor.period().toString());
              law.put("fromYearEnd", floor.fromYearEnd());
              law.set("law", json(floor.law()));
            });
    storage.set("reason", json(category.storage().reason()));
    return node;
  }

  private static Period period(String text) {
    try {
      Period period = Period.parse(text);
      if (!period.isNegative() && !period.isZero()) {
        return period;
      }
    } catch (java.time.format.DateTimeParseException notAPeriod) {
      throw new IllegalArgumentException("period: " + text, notAPeriod);
    }
    throw new IllegalArgumentException("period: " + text);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (java.time.format.DateTimeParseException notADay) {
      throw new IllegalArgumentException("day: " + text, notADay);
    }
  }

  private static List<Field> fields(JsonNode root) {
    JsonNode nodes = root.path("fields");
    return IntStream.range(0, nodes.size()).mapToObj(i -> field(i + 1, nodes.get(i))).toList();
  }

  private static Field field(int id, JsonNode node) {
    Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
    for (FieldTrait trait : FieldTrait.values()) {
      if (node.path(code(trait)).asBoolean(false)) {
        traits.add(trait);
      }
    }
    return new Field(
        new FieldId(id),
        text(node, "code"),
        label(node, "label"),
        text(node, "category"),
        constant(FieldType.class, "type", text(node, "type")),
        constant(FieldRole.class, "role", node.path("role").asString("none")),
        traits,
        choices(node.path("choices")));
  }

  private static ObjectNode json(Field field) {
    ObjectNode node = coded(field.code(), field.label());
    node.put("category", field.categoryCode());
    node.put("type", code(field.type()));
    node.put("role", code(field.role()));
    for (FieldTrait trait : FieldTrait.values()) {
      if (field.traits().contains(trait)) {
        node.put(code(trait), true);
      }
    }
    if (!field.choices().isEmpty()) {
      node.set("choices", json(field.choices()));
    }
    return node;
  }

  /** Reads the choices of a field. */
  public static List<Choice> choices(JsonNode array) {
    return array.values().stream()
        .map(node -> new Choice(text(node, "code"), label(node, "label")))
        .toList();
  }

  /** Writes the choices of a field. */
  public static ArrayNode json(List<Choice> choices) {
    ArrayNode array = JSON.createArrayNode();
    choices.forEach(choice -> array.add(coded(choice.code(), choice.label())));
    return array;
  }

  private static EntryRule entryRule(JsonNode node) {
    return new EntryRule(
        constant(EntryKind.class, "kind", text(node, "kind")), text(node, "category"));
  }

  private static ObjectNode json(EntryRule rule) {
    return JSON.createObjectNode()
        .put("kind", code(rule.kind()))
        .put("category", rule.categoryCode());
  }

  private static Source source(JsonNode node) {
    return new Source(
        text(node, "code"), label(node, "label"), flag(node, "person"), flag(node, "retired"));
  }

  private static ObjectNode json(Source source) {
    ObjectNode node = coded(source.code(), source.label()).put("person", source.person());
    return source.retired() ? node.put("retired", true) : node;
  }

  private static ProcessingPurpose purpose(JsonNode node) {
    return new ProcessingPurpose(
        text(node, "code"),
        label(node, "label"),
        constant(LegalBasis.class, "basis", text(node, "basis")),
        optionalLabel(node, "ground"));
  }

  private static ObjectNode json(ProcessingPurpose purpose) {
    ObjectNode node = coded(purpose.code(), purpose.label()).put("basis", code(purpose.basis()));
    node.set("ground", json(purpose.ground()));
    return node;
  }

  private static Recipient recipient(JsonNode node) {
    return new Recipient(
        text(node, "code"),
        label(node, "label"),
        constant(RecipientKind.class, "kind", node.path("kind").asString("recipient")),
        flag(node, "outsideEea"),
        optionalLabel(node, "safeguard"));
  }

  private static ObjectNode json(Recipient recipient) {
    ObjectNode node = coded(recipient.code(), recipient.label());
    node.put("kind", code(recipient.kind())).put("outsideEea", recipient.outsideEea());
    node.set("safeguard", json(recipient.safeguard()));
    return node;
  }

  private static ObjectNode json(Client client) {
    return JSON.createObjectNode().put("name", client.name()).put("contact", client.contact());
  }

  private static RequestRules requests(JsonNode node) {
    return new RequestRules(
        constants(RequestForm.class, node.path("forms")),
        constants(IdentityMethod.class, node.path("identity")),
        constants(AnswerDelivery.class, node.path("delivery")),
        constants(BanPurpose.class, node.path("bans")));
  }

  private static ObjectNode json(RequestRules rules) {
    ObjectNode node = JSON.createObjectNode();
    node.set("forms", codes(rules.forms()));
    node.set("identity", codes(rules.identity()));
    node.set("delivery", codes(rules.delivery()));
    node.set("bans", codes(rules.bans()));
    return node;
  }

  private static Map<RegisterText, Label> texts(JsonNode node) {
    Map<RegisterText, Label> texts = new EnumMap<>(RegisterText.class);
    node.properties()
        .forEach(
            text ->
                texts.put(
                    constant(RegisterText.class, "texts", text.getKey()), label(text.getValue())));
    return texts;
  }

  private static ObjectNode coded(String code, Label label) {
    ObjectNode node = JSON.createObjectNode().put("code", code);
    node.set("label", json(label));
    return node;
  }

  /** A text in three languages. */
  public static ObjectNode json(Label label) {
    return JSON.createObjectNode()
        .put("fi", label.fi())
        .put("sv", label.sv())
        .put("en", label.en());
  }

  private static Label label(JsonNode node, String name) {
    return label(member(node, name));
  }

  /** Reads a text in three languages. */
  public static Label label(JsonNode node) {
    return new Label(text(node, "fi"), text(node, "sv"), text(node, "en"));
  }

  private static Label optionalLabel(JsonNode node, String name) {
    return node.has(name) ? label(node, name) : Label.NONE;
  }

  private static JsonNode member(JsonNode node, String name) {
    JsonNode member = node.get(name);
    if (member == null) {
      throw new IllegalArgumentException(name);
    }
    return member;
  }

  private static String text(JsonNode node, String name) {
    JsonNode member = member(node, name);
    if (!member.isString()) {
      throw new IllegalArgumentException(name);
    }
    return member.asString();
  }

  private static boolean flag(JsonNode node, String name) {
    return node.path(name).asBoolean(false);
  }

  private static <T> List<T> list(JsonNode root, String name, Function<JsonNode, T> read) {
    return root.path(name).values().stream().map(read).toList();
  }

  private static <T> void array(
      ObjectNode root, String name, List<T> all, Function<T, ObjectNode> write) {
    ArrayNode array = root.putArray(name);
    all.forEach(one -> array.add(write.apply(one)));
  }

  private static ArrayNode codes(Set<? extends Enum<?>> constants) {
    ArrayNode array = JSON.createArrayNode();
    constants.stream()
        .sorted(java.util.Comparator.comparing(Enum::ordinal))
        .map(RegisterJson::code)
        .forEach(array::add);
    return array;
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode array) {
    Set<E> constants = EnumSet.noneOf(type);
    array.values().forEach(node -> constants.add(constant(type, "requests", node.asString())));
    return constants;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String member, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> code(constant).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(member + ": " + name));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
