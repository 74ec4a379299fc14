package fi.kortisto.ui.control;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Words in a table; where there is no room for all of them, they are told on hover. */
final class WordsCell<T, S> extends TableCell<T, S> {

  private final Function<S, String> words;
  private final Tooltip whole = new Tooltip();

  WordsCell(Function<S, String> words) {
    this.words = words;
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(textProperty());
  }

  @Override
  protected void updateItem(@Nullable S value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? "" : words.apply(value));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = lookup(".text") instanceof Text drawn && !drawn.getText().equals(getText());
    setTooltip(cut ? whole : null);
  }
}
