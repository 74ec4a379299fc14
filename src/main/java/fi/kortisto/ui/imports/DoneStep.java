package fi.kortisto.ui.imports;

import fi.kortisto.model.DomainException;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Imports;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What was brought in, and the way to take it back. */
final class DoneStep implements Step {

  private final Desk desk;
  private final Texts texts;
  private final Imports imports;
  private final Runnable done;
  private final Parent root;
  private Optional<Long> batch = Optional.empty();

  @FXML private Label result;
  @FXML private FlowPane counts;
  @FXML private Label hint;
  @FXML private Button undo;
  @FXML private ProblemLabel problem;

  DoneStep(Desk desk, Imports imports, Runnable done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.imports = imports;
    this.done = done;
    this.root = desk.load(this, "done");
  }

  @FXML
  private void initialize() {
    undo.setOnAction(_ -> undo());
  }

  void tell(ImportCounts found, boolean ofBans) {
    batch = found.batch();
    result.setText(
        ofBans
            ? texts.get("import.done-bans", found.changed(), found.added())
            : texts.get("import.done", found.added() + found.changed()));
    counts.getChildren().setAll(Counts.of(found, ofBans, texts));
  }

  private void undo() {
    String question = texts.get("import.undo.ask");
    if (batch.isPresent()
        && desk.dialogs().ask(question, texts.get("import.undo.what"), texts.get("import.undo"))) {
      long number = batch.get();
      undo.setDisable(true);
      problem.clear();
      desk.work()
          .runLong(
              texts.get("import.undoing"),
              progress -> imports.undo(number, progress),
              this::undone,
              this::refused);
    }
  }

  private void undone(long persons) {
    result.setText(texts.get("import.undone", persons));
    counts.getChildren().clear();
    hint.setText("");
    batch = Optional.empty();
    done.run();
  }

  private void refused(DomainException refused) {
    undo.setDisable(false);
    problem.tell(texts.of(refused));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    undo.setDisable(batch.isEmpty());
  }
}
