package fi.kortisto.ui.control;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What a box has chosen; where there is no room for all of its words, they are told on hover. */
final class ShortenedChoice<T> extends ListCell<T> {

  private final Function<T, String> name;
  private final Tooltip whole = new Tooltip();

  ShortenedChoice(Function<T, String> name) {
    this.name = name;
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(textProperty());
  }

  @Override
  protected void updateItem(@Nullable T choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(empty || choice == null ? "" : name.apply(choice));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = lookup(".text") instanceof Text drawn && !drawn.getText().equals(getText());
    setTooltip(cut ? whole : null);
  }
}
