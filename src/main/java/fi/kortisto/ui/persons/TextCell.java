package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A text of a row, told in full on hover when it does not fit. */
final class TextCell extends TableCell<Subject, Subject> {

  /** What a cell leaves free on both sides of its words together, in pixels. */
  static final double AROUND = 16;

  private final Function<Subject, String> text;
  private final ShortenedLabel label = new ShortenedLabel();

  TextCell(Function<Subject, String> text) {
    this.text = text;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    label.maxWidthProperty().bind(widthProperty().subtract(AROUND));
  }

  @Override
  protected void updateItem(@Nullable Subject person, boolean empty) {
    super.updateItem(person, empty);
    String shown = empty || person == null ? "" : text.apply(person);
    label.setText(shown);
    setText(shown);
    setGraphic(shown.isEmpty() ? null : label);
  }
}
