package fi.kortisto.ui.log;

import fi.kortisto.format.LogTable;
import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Columns;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/** What the table tells of a row of the log. */
final class LogColumns {

  /** What is told only where there is room: it stands in the file that the rows are saved to. */
  static final Set<String> SELDOM_READ = Set.of("fields", "count");

  private final Texts texts;
  private final List<Register> registers;
  private final LogNames names;
  private final PurposeWords purposes;
  private final double scale;

  /**
   * @param scale of the text, 1 at its ordinary size
   */
  LogColumns(Texts texts, List<Register> registers, LogNames names, double scale) {
    this.scale = scale;
    this.texts = texts;
    this.registers = registers;
    this.names = names;
    this.purposes = new PurposeWords(texts.language());
  }

  List<TableColumn<LogRow, ?>> all() {
    return List.of(
        column("number", 60, row -> Long.toString(row.number())),
        Columns.whole(column("at", 170, row -> texts.dateTime(row.at()))),
        column("login", 130, row -> names.now().called(row.login())),
        column("action", 200, row -> texts.of(row.action())),
        Columns.whole(
            column("person", 106, row -> row.subject().map(SubjectId::toString).orElse(""))),
        column("purpose", 132, row -> purposes.of(row.purpose())),
        column("fields", 112, this::fields),
        column("count", 72, row -> row.count() > 0 ? Integer.toString(row.count()) : ""),
        column("outcome", 80, row -> row.done() ? "" : texts.get("log.refused")));
  }

  private TableColumn<LogRow, String> column(
      String key, double width, Function<LogRow, String> text) {
    TableColumn<LogRow, String> column =
        Columns.text(texts.get("log.column." + key), width, scale, text);
    column.setId(key);
    return column;
  }

  private String fields(LogRow row) {
    return new LogTable(names.now(), registers, texts.language(), ZoneId.systemDefault())
        .fields(row);
  }
}
