package fi.kortisto.ui.imports;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** A trial that writes nothing and tells of each row what would become of it; then the import. */
final class CheckStep implements Step {

  private final Desk desk;
  private final Texts texts;
  private final Parent root;
  private AtomicBoolean stop = new AtomicBoolean();
  private Optional<ImportRun> run = Optional.empty();
  private List<ImportRun.Line> lines = List.of();

  @FXML private Label state;
  @FXML private HBox busy;
  @FXML private ProgressBar bar;
  @FXML private Button cancel;
  @FXML private ProblemLabel problem;
  @FXML private FlowPane counts;
  @FXML private Node filterLine;
  @FXML private ComboBox<RowFilter> filter;
  @FXML private TableView<ImportRun.Line> table;

  CheckStep(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.root = desk.load(this, "check");
  }

  @FXML
  private void initialize() {
    new RowTable(table, texts).fill();
    RememberedColumns.of(table, "import-rows", desk);
    Choices.fill(filter, List.of(RowFilter.values()), one -> texts.get(one.key()));
    filter.valueProperty().subscribe(this::showRows);
    cancel.setOnAction(_ -> stop());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    cancel.requestFocus();
  }

  /** Asks what is under way to stop. */
  void stop() {
    stop.set(true);
  }

  /**
   * Tries the import out.
   *
   * @param then hears whether it would write anything
   */
  void tryOut(ImportRun wanted, Consumer<Boolean> then) {
    run = Optional.of(wanted);
    show(List.of());
    counts.getChildren().clear();
    run(
        true,
        texts.get("import.trying"),
        outcome -> {
          tell(outcome, wanted.isOfBans());
          boolean worthIt = writes(outcome.counts(), wanted.isOfBans()) > 0;
          then.accept(worthIt);
        },
        () -> then.accept(false));
  }

  private static long writes(ImportCounts found, boolean ofBans) {
    return found.added() + found.changed() + (ofBans ? found.unchanged() : 0);
  }

  private void tell(ImportRun.Outcome outcome, boolean ofBans) {
    long writes = writes(outcome.counts(), ofBans);
    counts.getChildren().setAll(Counts.of(outcome.counts(), ofBans, texts));
    state.setText(
        writes == 0
            ? texts.get("import.nothing-new")
            : texts.get(ofBans ? "import.would-ban" : "import.would", writes));
    show(outcome.rows());
  }

  private void show(List<ImportRun.Line> rows) {
    lines = rows;
    Present.when(filterLine, !rows.isEmpty());
    showRows(filter.getValue());
  }

  private void showRows(RowFilter chosen) {
    table.getItems().setAll(lines.stream().filter(chosen::takes).toList());
  }

  /**
   * Does it in earnest.
   *
   * @param then hears what was written
   */
  void bringIn(Consumer<ImportCounts> then) {
    run(false, texts.get("import.running"), outcome -> then.accept(outcome.counts()), () -> {});
  }

  private void run(
      boolean dryRun, String what, Consumer<ImportRun.Outcome> then, Runnable otherwise) {
    AtomicBoolean mine = new AtomicBoolean();
    stop = mine;
    Present.when(busy, true);
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    state.setText(what);
    problem.clear();
    ImportRun wanted = run.orElseThrow();
    desk.work()
        .runLong(
            what,
            progress -> wanted.run(dryRun, new ShownProgress(progress, mine, bar)),
            outcome -> {
              if (stop == mine) {
                Present.when(busy, false);
                then.accept(outcome);
              }
            },
            refused -> {
              if (stop == mine) {
                refused(refused);
                otherwise.run();
              }
            });
  }

  private void refused(DomainException refused) {
    Present.when(busy, false);
    state.setText("");
    problem.tell(
        refused.problem() == Problem.CANCELLED ? texts.get("import.cancelled") : texts.of(refused));
  }
}
