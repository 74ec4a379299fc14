package fi.kortisto.format;

import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LedgerEntry;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a line of the ledger is kept: its deed as one JSON object, and the whole line as another for
 * the copies outside.
 */
public final class LedgerJson {

  private static final Map<String, Class<? extends LedgerDeed>> KINDS =
      Map.ofEntries(
          Map.entry("person-erased", LedgerDeed.PersonErased.class),
          Map.entry("items-erased", LedgerDeed.ItemsErased.class),
          Map.entry("banned", LedgerDeed.Banned.class),
          Map.entry("ban-withdrawn", LedgerDeed.BanWithdrawn.class),
          Map.entry("consent-withdrawn", LedgerDeed.ConsentWithdrawn.class),
          Map.entry("kept-ban", LedgerDeed.KeptBan.class),
          Map.entry("kept-ban-withdrawn", LedgerDeed.KeptBanWithdrawn.class),
          Map.entry("import-taken-back", LedgerDeed.ImportTakenBack.class),
          Map.entry("restricted", LedgerDeed.Restricted.class),
          Map.entry("restriction-lifted", LedgerDeed.RestrictionLifted.class),
          Map.entry("user-removed", LedgerDeed.UserRemoved.class));

  private LedgerJson() {}

  /** The name under which deeds of that kind are kept. */
  public static String kind(LedgerDeed deed) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue() == deed.getClass())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  public static String write(LedgerDeed deed) {
    return JsonParts.JSON.writeValueAsString(deed);
  }

  /** Reads {@link #write} again. */
  public static LedgerDeed read(String kind, String content) {
    return JsonParts.JSON.readValue(content, classOf(kind));
  }

  /** A whole line. */
  public static byte[] line(LedgerEntry entry) {
    ObjectNode node =
        JsonParts.JSON
            .createObjectNode()
            .put("uid", entry.uid())
            .put("at", entry.at().toEpochMilli())
            .put("kind", kind(entry.deed()));
    node.set("deed", JsonParts.JSON.valueToTree(entry.deed()));
    return JsonParts.JSON.writeValueAsBytes(node);
  }

  /** Reads {@link #line} again. */
  public static LedgerEntry entry(byte[] line) {
    JsonNode node = JsonParts.JSON.readTree(line);
    return new LedgerEntry(
        JsonParts.text(node, "uid"),
        Instant.ofEpochMilli(node.path("at").asLong()),
        JsonParts.JSON.treeToValue(node.path("deed"), classOf(JsonParts.text(node, "kind"))));
  }

  private static Class<? extends LedgerDeed> classOf(String kind) {
    Class<? extends LedgerDeed> known = KINDS.get(kind);
    if (known == null) {
      throw new IllegalArgumentException("kind of deed: " + kind);
    }
    return known;
  }
}
