package fi.kortisto.document;

import fi.kortisto.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet of paper on which a register's recovery key is kept. */
public final class RecoverySheet {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("recovery-sheet.mustache");
  private static final int GROUPS_IN_ROW = 4;

  private RecoverySheet() {}

  /**
   * One page.
   *
   * @param name of the controller or of the register folder
   * @param groups the groups of the key, as they are to be typed
   */
  public static Document render(
      String name, List<String> groups, LocalDate date, Language language) {
    LetterText text = new LetterText(language);
    View view = new View();
    view.put("lang", language.code());
    view.put("t", text.under("recovery."));
    view.put("controller", name);
    view.put("for", text.get("recovery-for", name, text.date(date)));
    view.put("rows", rows(groups));
    return Typesetter.set(text.get("recovery.title"), TEMPLATE.fill(view.map()));
  }

  private static List<Map<String, Object>> rows(List<String> groups) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int start = 0; start < groups.size(); start += GROUPS_IN_ROW) {
      List<Map<String, Object>> cells = new ArrayList<>();
      for (int i = start; i < Math.min(start + GROUPS_IN_ROW, groups.size()); i++) {
        cells.add(Map.of("number", i + 1, "group", groups.get(i)));
      }
      rows.add(Map.of("cells", cells));
    }
    return rows;
  }
}
