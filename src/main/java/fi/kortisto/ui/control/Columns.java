package fi.kortisto.ui.control;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Columns of tables that are read only, wide enough for their words at every size of text. */
public final class Columns {

  private static final double NARROWEST = 0.7;
  private static final double TEXT_SIZE = 14;
  private static final double AROUND_HEAD = 26;

  private Columns() {}

  /**
   * @param width in pixels at text size 100 %
   * @param scale of the text, 1 at 100 %
   */
  public static <T> TableColumn<T, String> text(
      String title, double width, double scale, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(_ -> new WordsCell<>(words -> words));
    measure(column, title, width, scale);
    column.setSortable(false);
    return column;
  }

  /**
   * As {@link #text}, in a table that holds all its rows and can be sorted.
   *
   * @param order of the rows by this column
   */
  public static <T> TableColumn<T, T> sorted(
      String title, double width, double scale, Function<T, String> text, Comparator<T> order) {
    TableColumn<T, T> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new WordsCell<>(text));
    column.setComparator(order);
    measure(column, title, width, scale);
    return column;
  }

  /** Never narrower than it was made: what stands in it says nothing when it is cut, as a time. */
  public static <T, S> TableColumn<T, S> whole(TableColumn<T, S> column) {
    column.setMinWidth(column.getPrefWidth());
    return column;
  }

  private static void measure(TableColumn<?, ?> column, String title, double width, double scale) {
    double wanted = Math.max(width * scale, headOf(title, scale));
    column.setPrefWidth(wanted);
    column.setMinWidth(Math.max(wanted * NARROWEST, headOf(title, scale)));
    column.setReorderable(false);
  }

  /** How wide a column must be for its heading to be read, in pixels. */
  public static double headOf(String title, double scale) {
    Text drawn = new Text(title);
    drawn.setFont(Font.font(null, FontWeight.BOLD, TEXT_SIZE * scale));
    return Math.ceil(drawn.getLayoutBounds().getWidth() + AROUND_HEAD * scale);
  }
}
