package fi.kortisto.format;

import static fi.kortisto.format.JsonParts.array;
import static fi.kortisto.format.JsonParts.day;
import static fi.kortisto.format.JsonParts.list;
import static fi.kortisto.format.JsonParts.text;

import fi.kortisto.model.FieldId;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.Membership;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the merging of two persons is kept: {@link MergeJournal} as one JSON object. */
public final class MergeJournalJson {

  private MergeJournalJson() {}

  public static String write(MergeJournal journal) {
    ObjectNode root = JsonParts.JSON.createObjectNode();
    ObjectNode numbers = root.putObject("numbers");
    new TreeMap<>(journal.numbers())
        .forEach((before, now) -> numbers.put(before.toString(), (int) now));
    array(root, "left", journal.left(), MergeJournalJson::json);
    rows(root.putObject("moved"), journal.moved());
    rows(root.putObject("shared"), journal.shared());
    memberships(root.putObject("keptSince"), journal.ofKept());
    memberships(root.putObject("goneSince"), journal.ofGone());
    root.put("keptProtected", journal.keptProtected());
    return JsonParts.JSON.writeValueAsString(root);
  }

  private static void rows(ObjectNode node, Map<String, List<Long>> ids) {
    new TreeMap<>(ids)
        .forEach(
            (table, rows) -> {
              ArrayNode array = node.putArray(table);
              rows.forEach(array::add);
            });
  }

  private static void memberships(ObjectNode node, Map<RegisterId, Membership> memberships) {
    memberships.forEach(
        (register, one) -> {
          ObjectNode json = node.putObject(Long.toString(register.value()));
          json.put("since", one.since().toString());
          one.ended().ifPresent(day -> json.put("ended", day.toString()));
          one.pastActivity().ifPresent(day -> json.put("lastActivity", day.toString()));
        });
  }

  private static ObjectNode json(LeftValue left) {
    Provenance from = left.value().provenance();
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("owner", left.owner().value())
            .put("number", left.number())
            .put("field", left.field().value())
            .put("code", left.code())
            .put("value", left.value().value())
            .put("label", left.value().label())
            .put("source", from.sourceCode());
    from.obtained().ifPresent(day -> node.put("obtained", day.toString()));
    return node.put("supplied", from.supplied())
        .put("recordedAt", left.recordedAt().toEpochMilli())
        .put("recordedBy", left.recordedBy().value());
  }

  /** Reads {@link #write} again. */
  public static MergeJournal read(String json) {
    JsonNode root = JsonParts.JSON.readTree(json);
    Map<Integer, Integer> numbers = new TreeMap<>();
    root.path("numbers")
        .properties()
        .forEach(
            member -> numbers.put(Integer.valueOf(member.getKey()), member.getValue().asInt()));
    return new MergeJournal(
        numbers,
        list(root, "left", MergeJournalJson::left),
        rows(root.path("moved")),
        rows(root.path("shared")),
        memberships(root.path("keptSince")),
        memberships(root.path("goneSince")),
        root.path("keptProtected").asBoolean());
  }

  private static Map<String, List<Long>> rows(JsonNode node) {
    Map<String, List<Long>> rows = new TreeMap<>();
    node.properties()
        .forEach(
            member ->
                rows.put(
                    member.getKey(),
                    member.getValue().values().stream().map(JsonNode::asLong).toList()));
    return rows;
  }

  private static Map<RegisterId, Membership> memberships(JsonNode node) {
    Map<RegisterId, Membership> memberships = new HashMap<>();
    node.properties()
        .forEach(
            member ->
                memberships.put(
                    new RegisterId(Long.parseLong(member.getKey())),
                    membership(member.getValue())));
    return memberships;
  }

  /** Earlier versions wrote the first day only. */
  private static Membership membership(JsonNode node) {
    return node.isObject()
        ? new Membership(
            LocalDate.parse(text(node, "since")), day(node, "ended"), day(node, "lastActivity"))
        : Membership.since(LocalDate.parse(node.asString()));
  }

  private static LeftValue left(JsonNode node) {
    return new LeftValue(
        new SubjectId(node.path("owner").asLong()),
        node.path("number").asInt(),
        new FieldId(node.path("field").asLong()),
        text(node, "code"),
        new PastValue(
            text(node, "value"),
            text(node, "label"),
            new Provenance(
                text(node, "source"), day(node, "obtained"), node.path("supplied").asBoolean())),
        Instant.ofEpochMilli(node.path("recordedAt").asLong()),
        new UserId(node.path("recordedBy").asLong()));
  }
}
