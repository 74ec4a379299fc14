package fi.kortisto.ui.control;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words in a table: they break where the column is narrow, and what is cut even so is told on
 * hover.
 */
final class WordsCell<T, S> extends TableCell<T, S> {

  private static final double EDGE_OF_ROW = 10;

  private final Function<S, String> words;
  private final Tooltip whole = new Tooltip();

  WordsCell(Function<S, String> words) {
    this.words = words;
    setWrapText(true);
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(textProperty());
  }

  @Override
  protected void updateItem(@Nullable S value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? "" : words.apply(value));
  }

  /** A row asks without a width, as if all stood on one line, and keeps its own edge for itself. */
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? getTableColumn().getWidth() : width) + EDGE_OF_ROW;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = lookup(".text") instanceof Text drawn && !drawn.getText().equals(getText());
    setTooltip(cut ? whole : null);
  }
}
