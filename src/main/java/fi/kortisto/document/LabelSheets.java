package fi.kortisto.document;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of labels that shops have, and the firm's own. The measures are their makers'. */
public final class LabelSheets {

  private static final List<LabelSheet> KNOWN = read();

  private LabelSheets() {}

  /** Those that the program knows, the commonest first. */
  public static List<LabelSheet> known() {
    return KNOWN;
  }

  /** The firm's own first, then the others. */
  public static List<LabelSheet> with(List<LabelSheet> own) {
    List<LabelSheet> all = new ArrayList<>(own);
    all.addAll(KNOWN);
    return all;
  }

  /**
   * Finds a sheet by its code, whatever its case.
   *
   * @throws DomainException NO_SUCH_SHEET
   */
  public static LabelSheet find(String code, List<LabelSheet> own) throws DomainException {
    List<LabelSheet> all = with(own);
    return all.stream()
        .filter(sheet -> sheet.code().equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.NO_SUCH_SHEET, code, all.stream().map(LabelSheet::code).toList()));
  }

  private static List<LabelSheet> read() {
    try (InputStream json = LabelSheets.class.getResourceAsStream("label-sheets.json")) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(json))
          .path("sheets")
          .values()
          .stream()
          .map(LabelSheets::sheet)
          .toList();
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  private static LabelSheet sheet(JsonNode node) {
    return new LabelSheet(
        node.path("code").asString(),
        node.path("name").asString(),
        node.path("page").get(0).asInt(),
        node.path("page").get(1).asInt(),
        node.path("labels").get(0).asInt(),
        node.path("labels").get(1).asInt(),
        node.path("size").get(0).asInt(),
        node.path("size").get(1).asInt(),
        node.path("margin").get(0).asInt(),
        node.path("margin").get(1).asInt(),
        node.path("pitch").get(0).asInt(),
        node.path("pitch").get(1).asInt());
  }
}
