package fi.kortisto.ui.log;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Columns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/** What the table tells of a row of the log. */
final class LogColumns {

  private final Texts texts;
  private final List<Register> registers;

  private final PurposeWords purposes;
  private final double scale;

  /**
   * @param scale of the text, 1 at its ordinary size
   */
  LogColumns(Texts texts, List<Register> registers, double scale) {
    this.scale = scale;
    this.texts = texts;
    this.registers = registers;
    this.purposes = new PurposeWords(texts.language());
  }

  List<TableColumn<LogRow, ?>> all() {
    return List.of(
        column("number", 60, row -> Long.toString(row.number())),
        column("at", 190, row -> texts.dateTime(row.at())),
        column("login", 132, LogRow::login),
        column("action", 172, row -> texts.of(row.action())),
        column("person", 128, row -> row.subject().map(SubjectId::toString).orElse("")),
        column("purpose", 132, row -> purposes.of(row.purpose())),
        column("fields", 112, this::fields),
        column("count", 80, row -> row.count() > 0 ? Integer.toString(row.count()) : ""),
        column("outcome", 86, row -> row.done() ? "" : texts.get("log.refused")));
  }

  private TableColumn<LogRow, String> column(
      String key, double width, Function<LogRow, String> text) {
    return Columns.text(texts.get("log.column." + key), width, scale, text);
  }

  private String fields(LogRow row) {
    return row.fields().stream()
        .map(code -> row.register().flatMap(id -> label(id, code)).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private Optional<String> label(RegisterId id, String code) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .flatMap(register -> register.fieldOf(code))
        .map(field -> texts.of(field.label()));
  }
}
