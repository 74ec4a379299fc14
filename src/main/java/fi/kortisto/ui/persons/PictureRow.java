package fi.kortisto.ui.persons;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.CaptionPlace;
import fi.kortisto.ui.control.ProblemLabel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture of a field in the form: one that is on file, or one that is being chosen. */
final class PictureRow extends VBox {

  private static final int BEGINNING = 64;

  private final Field field;
  private final Optional<Datum> datum;
  private final Desk desk;
  private final Texts texts;
  private final Runnable changed;
  private final Button choose = new Button();
  private final Button remove = new Button("", new FontIcon(Feather.X));
  private final Label name = new Label();
  private final ProblemLabel problem = new ProblemLabel();
  private Optional<Path> chosen = Optional.empty();

  PictureRow(Field field, Optional<Datum> datum, Desk desk, Runnable changed) {
    super(4);
    this.field = field;
    this.datum = datum;
    this.desk = desk;
    this.texts = desk.texts();
    this.changed = changed;
    getStyleClass().add("form-row");
    String title = texts.of(field.label());
    Label caption = new Label(title);
    caption.getStyleClass().add("form-caption");
    caption.setWrapText(true);
    caption.setLabelFor(choose);
    choose.setText(texts.get(datum.isEmpty() ? "picture.choose" : "picture.choose-other"));
    choose.setId("picture-" + field.code());
    choose.setMinWidth(USE_PREF_SIZE);
    choose.getStyleClass().add("picture-choose");
    choose.setAccessibleText(title + ": " + choose.getText());
    choose.setOnAction(_ -> choose());
    name.setText(datum.isEmpty() ? "" : texts.get("picture.kept"));
    name.getStyleClass().add("quiet");
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    remove.getStyleClass().addAll("button-icon", "flat", "small");
    remove.setAccessibleText(texts.get("form.remove", title));
    remove.setTooltip(new Tooltip(texts.get("form.remove", title)));
    FlowPane rest = new FlowPane(8, 4, choose, name);
    rest.setMinWidth(0);
    rest.setPrefWrapLength(0);
    HBox.setHgrow(rest, Priority.ALWAYS);
    HBox line = new HBox(8, caption, rest, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, problem);
    CaptionPlace.of(this, line, caption);
  }

  Field field() {
    return field;
  }

  void focus() {
    choose.requestFocus();
  }

  void onRemove(Runnable listener) {
    remove.setOnAction(_ -> listener.run());
  }

  /** The file that was chosen. */
  Optional<Path> chosen() {
    return chosen;
  }

  /** What removing the row from the form does to the data. */
  Optional<DatumChange> removal() {
    return datum.map(there -> new DatumChange.Remove(there.number()));
  }

  /**
   * The picture that another takes the place of, where the field takes several; where it takes one
   * only, the other replaces it by itself.
   */
  Optional<DatumChange> givenUp() {
    return chosen.isPresent() && field.repeatable() ? removal() : Optional.empty();
  }

  private void choose() {
    FileChoice.Kind pictures =
        new FileChoice.Kind(
            texts.get("picture.files"),
            List.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "heic", "tif", "tiff"));
    desk.files()
        .open(texts.get("picture.choose"), List.of(pictures))
        .ifPresent(
            file -> {
              try {
                check(file);
                problem.clear();
                chosen = Optional.of(file);
                name.setText(FileKeeping.nameOf(file));
                changed.run();
              } catch (DomainException refused) {
                problem.tell(texts.of(refused));
              }
            });
  }

  private static void check(Path file) throws DomainException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > Attachment.LARGEST) {
        throw new DomainException(Problem.TOO_LARGE_FILE, Attachment.LARGEST >> 20);
      }
      if (!MediaTypes.of(in.readNBytes(BEGINNING)).startsWith("image/")) {
        throw new DomainException(Problem.NOT_A_PICTURE);
      }
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, FileKeeping.nameOf(file));
    }
  }
}
