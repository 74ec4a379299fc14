package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Notable;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Bans, restriction and protected address of a row. */
final class MarkCell extends TableCell<Subject, Subject> {

  private final Texts texts;
  private final Marks marks = new Marks(widthProperty().subtract(TextCell.AROUND));

  MarkCell(Texts texts) {
    this.texts = texts;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Subject person, boolean empty) {
    super.updateItem(person, empty);
    if (empty || person == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    List<Notable> notable = Notable.of(person, texts);
    marks.show(notable);
    setGraphic(marks);
    setText(Marks.words(notable));
  }
}
