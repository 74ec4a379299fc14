package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Notable;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
    setGraphic(stacked(marks));
    setText(marks.stream().map(Notable::word).collect(Collectors.joining(", ")));
  }

  /** The first on a line of its own, so that no word is cut. */
  private static VBox stacked(List<Notable> marks) {
    VBox stack = new VBox();
    stack.getStyleClass().add("marks");
    marks.stream().limit(1).map(Notable::label).forEach(stack.getChildren()::add);
    if (marks.size() > 1) {
      HBox rest = new HBox(8);
      marks.stream().skip(1).map(Notable::label).forEach(rest.getChildren()::add);
      stack.getChildren().add(rest);
    }
    return stack;
  }
}
