package fi.kortisto.ui.imports;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Suspect;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** What there is to note of a row. */
record RowRemarks(Texts texts) {

  String of(ImportedRow row) {
    List<String> remarks = new ArrayList<>();
    row.reason().ifPresent(reason -> remarks.add(texts.of(reason)));
    row.banned()
        .forEach(
            ban ->
                remarks.add(
                    texts.get("import.banned", texts.of(ban.purpose()), texts.of(ban.channel()))));
    row.suspect().ifPresent(suspect -> remarks.add(resembling(suspect)));
    row.problems()
        .forEach(
            problem ->
                remarks.add(
                    texts.get(
                        "import.problem", texts.of(problem.field().label()), problem.value())));
    row.changes().forEach(change -> remarks.add(changed(change)));
    if (!row.kept().isEmpty()) {
      remarks.add(texts.get("import.kept", String.join(", ", row.kept())));
    }
    if (!row.dropped().isEmpty()) {
      remarks.add(texts.get("import.dropped", String.join(", ", row.dropped())));
    }
    return String.join(" · ", remarks);
  }

  private String changed(FieldChange change) {
    String after = shown(change.field(), change.after());
    String label = texts.of(change.field().label());
    return change.before().isEmpty()
        ? texts.get("import.change.added", label, after)
        : texts.get("import.change", label, shown(change.field(), change.before()), after);
  }

  private String resembling(Suspect suspect) {
    String reason = texts.of(suspect.reason());
    return suspect.row() > 0
        ? texts.get("import.suspect-row", suspect.row(), reason)
        : texts.get("import.suspect", reason);
  }

  private String shown(Field field, String value) {
    return FieldForms.show(field, value, texts.language()).replace("\n", ", ");
  }
}
