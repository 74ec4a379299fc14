package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Cell;
import fi.kortisto.document.LetterBlock.Column;
import fi.kortisto.document.LetterBlock.Table;
import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.LogExtract;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When and for what a person's data was consulted (Court of Justice, C-579/21), as the person reads
 * it.
 */
final class LogRows {

  private final LetterText text;
  private final PurposeWords purposes;

  LogRows(LetterText text) {
    this.text = text;
    this.purposes = new PurposeWords(text.language());
  }

  /** From when on the log is kept; empty where it is kept from its beginning. */
  Optional<String> keptFrom(LogExtract extract) {
    return extract.keptFrom().map(day -> text.get("log.kept-from", text.date(day)));
  }

  /**
   * A table, newest first, with the users' names only where any line has one, and before it since
   * when the log is kept.
   */
  List<LetterBlock> table(LogExtract extract) {
    List<LetterBlock> blocks = new ArrayList<>();
    keptFrom(extract).map(LetterBlock.Paragraph::new).ifPresent(blocks::add);
    if (!extract.lines().isEmpty()) {
      blocks.add(table(extract.lines()));
    }
    return blocks;
  }

  private Table table(List<LogExtractLine> lines) {
    boolean named = lines.stream().anyMatch(line -> !line.login().isBlank());
    List<Column> columns = new ArrayList<>();
    columns.add(column("time", named ? 22 : 26));
    columns.add(column("action", named ? 26 : 32));
    columns.add(column("purpose", named ? 32 : 42));
    if (named) {
      columns.add(column("user", 20));
    }
    List<List<Cell>> rows =
        lines.stream()
            .sorted(Comparator.comparing((LogExtractLine line) -> line.line().at()).reversed())
            .map(line -> row(line, named))
            .toList();
    return new Table(columns, rows);
  }

  private List<Cell> row(LogExtractLine line, boolean named) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(text.moment(line.line().at())));
    row.add(Cell.of(text.word(line.line().action())));
    row.add(Cell.of(purpose(line.line())));
    if (named) {
      row.add(Cell.of(line.login()));
    }
    return row;
  }

  String purpose(LogLine line) {
    return purposes.of(line.purpose());
  }

  private Column column(String name, int width) {
    return new Column(text.get("table-column." + name), width);
  }
}
