package fi.kortisto.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/** Columns of tables that are read only, wide enough for their words at every size of text. */
public final class Columns {

  private static final double NARROWEST = 0.92;

  private Columns() {}

  /**
   * @param width in pixels at text size 100 %
   * @param scale of the text, 1 at 100 %
   */
  public static <T> TableColumn<T, String> text(
      String title, double width, double scale, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setPrefWidth(width * scale);
    column.setMinWidth(width * scale * NARROWEST);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
