package fi.kortisto.ui;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** The import wizard, as a user leads it from step to step. */
final class ImportWizard {

  private final RunningProgram program;

  private ImportWizard(RunningProgram program) {
    this.program = program;
  }

  static ImportWizard opened(RunningProgram program) {
    program.press("bringIn");
    program.awaitShown("import-choose");
    return new ImportWizard(program);
  }

  /** Chooses a file and waits until it is said what it is. */
  void choose(Path file) {
    program.files.will(file);
    program.press("import-choose");
    program.await(
        "it is said what the file is",
        () ->
            program.text("import-file").equals(String.valueOf(file.getFileName()))
                && !program.text("import-what").isEmpty()
                && !program.text("import-what").contains("…"));
  }

  void next() {
    program.await("one may go on", () -> !program.get("import-next", Button.class).isDisable());
    program.press("import-next");
  }

  void back() {
    program.press("import-back");
  }

  void toColumns() {
    next();
    program.awaitShown("import-columns");
  }

  /** Goes on to the trial and waits for what it finds. */
  void toCheck() {
    next();
    program.awaitShown("import-table");
    program.await("the trial is over", () -> !isBusy());
  }

  private boolean isBusy() {
    return program.find("import-stop").filter(node -> node.getParent().isVisible()).isPresent();
  }

  int rows(String table) {
    return program.onScreen(() -> program.get(table, TableView.class).getItems().size());
  }

  /** Says of a column, from 1, what it holds, by what the choice is called. */
  void take(int column, String choice) {
    String id = "import-column-" + column;
    program.awaitShown(id);
    program.onScreen(
        () -> {
          ComboBox<?> box = program.get(id, ComboBox.class);
          pick(box, choice);
          return choice;
        });
  }

  private static <T> void pick(ComboBox<T> box, String choice) {
    box.getItems().stream()
        .filter(item -> box.getConverter().toString(item).equals(choice))
        .findFirst()
        .ifPresent(box::setValue);
  }

  String sentence(String id) {
    return program.onScreen(() -> program.get(id, Label.class).getText());
  }
}
