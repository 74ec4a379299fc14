package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Notable;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Bans, restriction and protected address of a row. */
final class MarkCell extends TableCell<Subject, Subject> {

  private final Texts texts;

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
    List<Notable> marks = Notable.of(person, texts);
    HBox line = new HBox(12);
    line.getStyleClass().add("marks");
    marks.forEach(mark -> line.getChildren().add(mark.label()));
    setGraphic(line);
    setText(marks.stream().map(Notable::word).collect(Collectors.joining(", ")));
  }
}
