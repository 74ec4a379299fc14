package fi.kortisto.store;

import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.Particular;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of an entry that stand in one column each, as JSON. */
final class EntryColumns {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NO_MESSAGES = "[]";
  private static final String NO_PARTICULARS = "{}";

  private EntryColumns() {}

  static String write(Map<Particular, String> values) {
    if (values.isEmpty()) {
      return NO_PARTICULARS;
    }
    ObjectNode node = JSON.createObjectNode();
    values.forEach((particular, value) -> node.put(particular.code(), value));
    return node.toString();
  }

  static Map<Particular, String> particulars(String column) {
    Map<Particular, String> values = new EnumMap<>(Particular.class);
    if (!column.equals(NO_PARTICULARS)) {
      JSON.readTree(column)
          .properties()
          .forEach(
              value ->
                  Particular.ofCode(value.getKey())
                      .ifPresent(known -> values.put(known, value.getValue().asString())));
    }
    return values;
  }

  static String write(List<ChatMessage> messages) {
    if (messages.isEmpty()) {
      return NO_MESSAGES;
    }
    ArrayNode array = JSON.createArrayNode();
    for (ChatMessage message : messages) {
      ObjectNode node = array.addObject();
      message.at().ifPresent(at -> node.put("at", at.toString()));
      node.put("author", message.author()).put("text", message.text());
    }
    return array.toString();
  }

  static List<ChatMessage> messages(String column) {
    return column.equals(NO_MESSAGES)
        ? List.of()
        : JSON.readTree(column).values().stream()
            .map(
                node ->
                    new ChatMessage(
                        Optional.of(node.path("at").asString(""))
                            .filter(at -> !at.isEmpty())
                            .map(LocalTime::parse),
                        node.path("author").asString(""),
                        node.path("text").asString("")))
            .toList();
  }
}
