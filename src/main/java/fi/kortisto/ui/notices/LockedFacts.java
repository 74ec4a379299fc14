package fi.kortisto.ui.notices;

import fi.kortisto.document.NoticeBlock;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in a notice by the register's rules: greyed below a lock, not to be written over. */
final class LockedFacts extends VBox {

  private static final double NAMES = 35;

  /**
   * @param word what the lock means
   */
  LockedFacts(String word, List<NoticeBlock> blocks) {
    getStyleClass().add("locked");
    Label lock = new Label(word, new FontIcon(Feather.LOCK));
    VBox facts = new VBox();
    facts.getStyleClass().add("locked-facts");
    blocks.forEach(block -> facts.getChildren().add(shown(block)));
    getChildren().addAll(lock, facts);
  }

  private static Node shown(NoticeBlock block) {
    return switch (block) {
      case NoticeBlock.Sentence(String text) -> line(text);
      case NoticeBlock.Items(var items) -> lines(items.stream().map(item -> "– " + item).toList());
      case NoticeBlock.Facts(var facts) -> facts(facts);
      case NoticeBlock.Table table -> table(table);
      case NoticeBlock.OwnWords(_, String text) -> line(text);
    };
  }

  private static Node facts(List<NoticeBlock.Fact> facts) {
    GridPane grid = grid(2);
    grid.getColumnConstraints().getFirst().setPercentWidth(NAMES);
    grid.getColumnConstraints().getLast().setPercentWidth(100 - NAMES);
    for (NoticeBlock.Fact fact : facts) {
      addRow(grid, line(fact.name()), lines(fact.lines()));
    }
    return grid;
  }

  private static Node table(NoticeBlock.Table table) {
    GridPane grid = grid(table.columns().size());
    Node[] heads = table.columns().stream().map(LockedFacts::line).toArray(Node[]::new);
    for (Node head : heads) {
      head.getStyleClass().add("locked-head");
    }
    addRow(grid, heads);
    for (List<List<String>> row : table.rows()) {
      addRow(grid, row.stream().map(LockedFacts::lines).toArray(Node[]::new));
    }
    return new VBox(line(table.caption()), grid);
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("locked-grid");
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private static void addRow(GridPane grid, Node... cells) {
    for (Node cell : cells) {
      GridPane.setValignment(cell, VPos.TOP);
    }
    grid.addRow(grid.getRowCount(), cells);
  }

  private static Node lines(List<String> texts) {
    VBox lines = new VBox();
    texts.forEach(text -> lines.getChildren().add(line(text)));
    return lines;
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }
}
