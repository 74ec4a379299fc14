package fi.kortisto.document;

import fi.kortisto.format.ProcessingColumn;
import fi.kortisto.format.ProcessingRow;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The record of processing activities over all registers (GDPR art. 30): 30(1) for those that the
 * firm keeps for itself, 30(2) for those that it keeps on behalf of clients.
 */
public final class ProcessingRecord {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("record.mustache");

  private ProcessingRecord() {}

  public static Document render(
      Controller controller, List<Register> registers, Language language, LocalDate date) {
    LetterText text = new LetterText(language);
    String title = text.get("record.title");
    View view = new View();
    view.put("lang", language.code());
    view.put("t", text.under("record."));
    view.put("controller", controller.name());
    view.put("date", text.date(date));
    view.put("registers", registers(controller, registers, text));
    return Typesetter.set(title, TEMPLATE.fill(view.map()));
  }

  private static List<Map<String, Object>> registers(
      Controller controller, List<Register> registers, LetterText text) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (Register register : registers) {
      ProcessingRow row = ProcessingRow.of(register.content(), controller, text.language());
      List<Map<String, Object>> facts = new ArrayList<>();
      row.cells()
          .forEach(
              (column, lines) -> {
                if (column != ProcessingColumn.REGISTER && !lines.isEmpty()) {
                  facts.add(Map.of("name", text.beginning(column), "lines", lines));
                }
              });
      views.add(
          Map.of(
              "number",
              views.size() + 1,
              "heading",
              register.name().in(text.language()),
              "facts",
              facts));
    }
    return views;
  }
}
