package fi.kortisto.ui.imports;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/**
 * Brings in the contacts of a file. First a trial that writes nothing and tells of each row what
 * would become of it; only then, when it is wished, the import.
 */
public final class ImportDialog {

  private static final double WIDTH = 56;
  private static final double HEIGHT = 46;

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final Path file;
  private final Runnable done;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Button confirm;
  private final Button close;
  private AtomicBoolean cancelled = new AtomicBoolean();

  @FXML private Node registerLine;
  @FXML private ComboBox<Register> register;
  @FXML private Label state;
  @FXML private HBox counts;
  @FXML private HBox busy;
  @FXML private ProgressBar bar;
  @FXML private Button cancel;
  @FXML private ProblemLabel problem;
  @FXML private TableView<ImportRun.Line> table;

  private ImportDialog(Desk desk, SignedIn signedIn, Path file, Runnable done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.file = file;
    this.done = done;
    ButtonType yes = new ButtonType(texts.get("import.verb"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().setContent(desk.load(this));
    dialog.getDialogPane().getButtonTypes().addAll(no, yes);
    dialog.setHeaderText(texts.get("import.title", String.valueOf(file.getFileName())));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    confirm = button(yes);
    close = button(no);
    confirm.addEventFilter(ActionEvent.ACTION, this::confirmed);
    dialog.setOnHidden(_ -> cancelled.set(true));
  }

  /**
   * Asks for a file unless one is given, and shows what it would bring.
   *
   * @param done hears when persons have been brought in
   */
  public static void open(Desk desk, SignedIn signedIn, Optional<Path> given, Runnable done) {
    Texts texts = desk.texts();
    given
        .or(
            () ->
                desk.files()
                    .open(
                        texts.get("import.choose"),
                        List.of(
                            new FileChoice.Kind(
                                texts.get("import.kind"), List.of("vcf", "csv", "tsv", "txt")))))
        .ifPresent(file -> new ImportDialog(desk, signedIn, file, done).begin());
  }

  @FXML
  private void initialize() {
    new RowTable(table, texts).fill();
    Choices.fill(register, signedIn.registers(), one -> texts.of(one.name()));
    show(registerLine, signedIn.registers().size() > 1);
    cancel.setOnAction(_ -> cancelled.set(true));
    register.valueProperty().addListener(_ -> tryOut());
  }

  private void begin() {
    dialog.show();
    tryOut();
  }

  private void tryOut() {
    run(true, texts.get("import.trying"), this::tried);
  }

  private void confirmed(ActionEvent pressed) {
    pressed.consume();
    run(false, texts.get("import.running"), this::imported);
  }

  private void run(boolean dryRun, String what, Consumer<ImportRun.Outcome> then) {
    AtomicBoolean stop = new AtomicBoolean();
    cancelled = stop;
    busy(true);
    state.setText(what);
    problem.clear();
    ImportRun run = new ImportRun(signedIn.session().imports(), file, register.getValue().id());
    work.runLong(
        what,
        progress -> run.run(dryRun, new Watched(progress, stop)),
        outcome -> {
          busy(false);
          then.accept(outcome);
        },
        this::refused);
  }

  private void tried(ImportRun.Outcome outcome) {
    ImportCounts found = outcome.counts();
    long writes = found.added() + found.changed();
    tell(outcome);
    state.setText(
        writes == 0 ? texts.get("import.nothing-new") : texts.get("import.would", writes));
    confirm.setDisable(writes == 0);
    (writes == 0 ? close : confirm).requestFocus();
  }

  private void imported(ImportRun.Outcome outcome) {
    tell(outcome);
    state.setText(texts.get("import.done", outcome.counts().added() + outcome.counts().changed()));
    confirm.setVisible(false);
    confirm.setManaged(false);
    close.setText(texts.get("dialog.close"));
    register.setDisable(true);
    close.requestFocus();
    done.run();
  }

  private void tell(ImportRun.Outcome outcome) {
    ImportCounts found = outcome.counts();
    counts
        .getChildren()
        .setAll(
            count(Fate.NEW, found.added()),
            count(Fate.CHANGED, found.changed()),
            count(Fate.UNCHANGED, found.unchanged()),
            count(Fate.SKIPPED, found.skipped()));
    table.getItems().setAll(outcome.rows());
  }

  private Label count(Fate fate, long number) {
    Label label = new Label(texts.get("import.count." + fate.code(), number), RowTable.sign(fate));
    label.getStyleClass().addAll("fate", "fate-" + fate.code());
    return label;
  }

  private void refused(DomainException refused) {
    busy(false);
    confirm.setDisable(true);
    state.setText("");
    problem.tell(
        refused.problem() == Problem.CANCELLED ? texts.get("import.cancelled") : texts.of(refused));
    close.requestFocus();
  }

  private void busy(boolean running) {
    show(busy, running);
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    confirm.setDisable(running);
    register.setDisable(running);
  }

  private Button button(ButtonType type) {
    if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
      return button;
    }
    throw new AssertionError(type);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Tells the dialog's own bar too, and hears its cancel. */
  private final class Watched implements Progress {

    private final Progress progress;
    private final AtomicBoolean stop;
    private double told;

    Watched(Progress progress, AtomicBoolean stop) {
      this.progress = progress;
      this.stop = stop;
    }

    @Override
    public void at(long done, long total) {
      progress.at(done, total);
      double fraction = total <= 0 ? 0 : (double) done / total;
      if (fraction - told >= 0.01) {
        told = fraction;
        Platform.runLater(() -> bar.setProgress(fraction));
      }
    }

    @Override
    public boolean cancelled() {
      return stop.get() || progress.cancelled();
    }
  }
}
