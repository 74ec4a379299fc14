package fi.kortisto.ui.users;

import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** When a confidentiality commitment was signed, and the paper of it. */
final class CommitmentInputs extends VBox {

  private final DatePicker day = new DatePicker();
  private final Label chosen;
  private Optional<Path> paper = Optional.empty();

  CommitmentInputs(Desk desk, Optional<LocalDate> signed) {
    getStyleClass().add("fields");
    Days.speak(day, desk.texts());
    signed.ifPresent(day::setValue);
    day.setId("commitment-day");
    Button attach =
        new Button(desk.texts().get("users.commitment.attach"), new FontIcon(Feather.PAPERCLIP));
    attach.setId("commitment-attach");
    chosen = Captioned.advice(desk.texts().get("users.commitment.no-file"));
    chosen.setId("commitment-file");
    attach.setOnAction(
        _ ->
            desk.files()
                .open(desk.texts().get("users.commitment.attach-title"), kinds(desk))
                .ifPresent(this::choose));
    HBox file = new HBox(attach, chosen);
    file.getStyleClass().add("row");
    getChildren()
        .setAll(
            new Captioned(
                desk.texts().get("users.commitment"),
                day,
                Captioned.advice(desk.texts().get("users.commitment.what"))),
            file);
  }

  private static List<FileChoice.Kind> kinds(Desk desk) {
    return List.of(
        new FileChoice.Kind(
            desk.texts().get("users.commitment.kinds"),
            List.of("pdf", "png", "jpg", "jpeg", "tif", "tiff", "asice")));
  }

  private void choose(Path file) {
    paper = Optional.of(file);
    chosen.setText(String.valueOf(file.getFileName()));
  }

  Node first() {
    return day;
  }

  Optional<LocalDate> signed() {
    return Days.chosen(day);
  }

  /** The file, to be read on the background thread. */
  Optional<Path> paper() {
    return paper;
  }
}
