package fi.kortisto.ui.imports;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.service.Imports;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The imports that were done, each with the way to take it back. */
final class EarlierImports {

  private static final double WIDTH = 54;
  private static final double HEIGHT = 34;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Imports imports;
  private final Runnable done;

  @FXML private TableView<ImportBatch> table;
  @FXML private Button undo;
  @FXML private ProblemLabel problem;

  EarlierImports(Desk desk, SignedIn signedIn, Runnable done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.imports = signedIn.session().imports();
    this.done = done;
  }

  void show() {
    Dialog<ButtonType> dialog = new Dialog<>();
    ButtonType close = new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().setContent(desk.load(this, "earlier"));
    dialog.getDialogPane().getButtonTypes().add(close);
    dialog.setHeaderText(texts.get("import.earlier.title"));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.show();
    table.requestFocus();
    read();
  }

  @FXML
  private void initialize() {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.whole(
                    column(
                        "import.earlier.when",
                        170,
                        batch -> texts.dateTime(batch.at()),
                        Comparator.comparing(ImportBatch::at))),
                column(
                    "import.earlier.file",
                    180,
                    ImportBatch::fileName,
                    Comparator.comparing(ImportBatch::fileName)),
                column("import.earlier.into", 150, this::into, Comparator.comparing(this::into)),
                column(
                    "import.earlier.counts",
                    220,
                    this::counts,
                    Comparator.comparing(batch -> batch.counts().added()))));
    RememberedColumns.of(table, "imports", desk);
    table.setPlaceholder(
        new EmptyPlace(texts.get("import.earlier.none"), texts.get("import.earlier.none.what")));
    table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    undo.setOnAction(_ -> undo());
  }

  private TableColumn<ImportBatch, ImportBatch> column(
      String key, double width, Function<ImportBatch, String> text, Comparator<ImportBatch> order) {
    return Columns.sorted(
        texts.get(key), width, desk.preferences().now().textSize() / 100.0, text, order);
  }

  private String into(ImportBatch batch) {
    return signedIn.registers().stream()
        .filter(register -> batch.register().equals(Optional.of(register.id())))
        .map(register -> texts.of(register.name()))
        .findFirst()
        .orElseGet(() -> texts.get("import.earlier.bans"));
  }

  private String counts(ImportBatch batch) {
    String counts =
        texts.get("import.earlier.sum", batch.counts().added(), batch.counts().changed());
    return batch.undone().isPresent()
        ? texts.get("import.earlier.undone", texts.dateTime(batch.undone().get()))
        : counts;
  }

  private void chosen(@org.jspecify.annotations.Nullable ImportBatch batch) {
    undo.setDisable(batch == null || batch.undone().isPresent());
  }

  private void read() {
    desk.work().run(imports::batches, batches -> table.getItems().setAll(batches), this::refused);
  }

  private void undo() {
    ImportBatch batch = table.getSelectionModel().getSelectedItem();
    String question = texts.get("import.undo.ask-of", batch.fileName());
    if (desk.dialogs().ask(question, texts.get("import.undo.what"), texts.get("import.undo"))) {
      problem.clear();
      undo.setDisable(true);
      desk.work()
          .runLong(
              texts.get("import.undoing"),
              progress -> imports.undo(batch.id(), progress),
              _ -> {
                read();
                done.run();
              },
              this::refused);
    }
  }

  private void refused(DomainException refused) {
    chosen(table.getSelectionModel().getSelectedItem());
    problem.tell(texts.of(refused));
  }
}
