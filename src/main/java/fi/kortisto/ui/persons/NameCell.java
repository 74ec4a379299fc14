package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Notable;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who a row is about and, where the marks have no column of their own, the marks below. */
final class NameCell extends TableCell<Subject, Subject> {

  private final Texts texts;
  private final BooleanSupplier marksBelow;
  private final ShortenedLabel name = new ShortenedLabel();
  private final Marks marks = new Marks(widthProperty().subtract(TextCell.AROUND));
  private final VBox both = new VBox(name);

  NameCell(Texts texts, BooleanSupplier marksBelow) {
    this.texts = texts;
    this.marksBelow = marksBelow;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    both.getStyleClass().add("name-and-marks");
    name.maxWidthProperty().bind(widthProperty().subtract(TextCell.AROUND));
  }

  @Override
  protected void updateItem(@Nullable Subject person, boolean empty) {
    super.updateItem(person, empty);
    if (empty || person == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    List<Notable> below = marksBelow.getAsBoolean() ? Notable.of(person, texts) : List.of();
    name.setText(person.displayName());
    marks.show(below);
    if (below.isEmpty()) {
      both.getChildren().setAll(name);
      setText(person.displayName());
    } else {
      both.getChildren().setAll(name, marks);
      setText(person.displayName() + ", " + Marks.words(below));
    }
    setGraphic(both);
  }
}
