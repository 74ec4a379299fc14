package fi.kortisto.ui.imports;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows what is made of its row. */
final class NodeCell<T> extends TableCell<T, T> {

  private final Function<T, Node> content;

  NodeCell(Function<T, Node> content) {
    this.content = content;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable T row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : content.apply(row));
  }
}
