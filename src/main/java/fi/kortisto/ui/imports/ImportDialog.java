package fi.kortisto.ui.imports;

import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.StepNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;

/** The wizard: leads from step to step, forth and back, and writes nothing before the last. */
public final class ImportDialog {

  private static final double WIDTH = 60;
  private static final double HEIGHT = 48;

  /** The steps, of which cards know no columns. */
  private enum Stage {
    FILE,
    COLUMNS,
    CHECK,
    DONE
  }

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Runnable done;
  private final FileStep file;
  private final ColumnsStep columns;
  private final CheckStep check;
  private final DoneStep finished;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Button back;
  private final Button next;
  private final Button close;
  private Stage stage = Stage.FILE;
  private Optional<Wanted> wanted = Optional.empty();

  @FXML private StepNames names;
  @FXML private StackPane place;
  @FXML private ProblemLabel problem;

  private ImportDialog(Desk desk, SignedIn signedIn, Runnable done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.done = done;
    this.file = new FileStep(desk, signedIn, done);
    this.columns = new ColumnsStep(desk);
    this.check = new CheckStep(desk);
    this.finished = new DoneStep(desk, signedIn.session().imports(), done);
    ButtonType backward = new ButtonType(texts.get("create.back"), ButtonData.BACK_PREVIOUS);
    ButtonType forward = new ButtonType(texts.get("create.next"), ButtonData.NEXT_FORWARD);
    ButtonType no = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().setContent(desk.load(this));
    dialog.getDialogPane().getButtonTypes().addAll(no, backward, forward);
    dialog.setHeaderText(texts.get("import.title"));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    back = button(backward);
    next = button(forward);
    close = button(no);
    back.setId("import-back");
    next.setId("import-next");
    next.setDefaultButton(true);
    ButtonBar.setButtonUniformSize(next, false);
    ButtonBar.setButtonUniformSize(close, false);
    back.addEventFilter(ActionEvent.ACTION, this::backward);
    next.addEventFilter(ActionEvent.ACTION, this::forward);
    dialog.setOnHidden(_ -> check.stop());
  }

  /**
   * Opens the wizard.
   *
   * @param given the file to begin with
   * @param done hears when persons have been brought in or taken back
   */
  public static void open(Desk desk, SignedIn signedIn, Optional<Path> given, Runnable done) {
    ImportDialog wizard = new ImportDialog(desk, signedIn, done);
    wizard.dialog.show();
    wizard.go(Stage.FILE);
    given.ifPresent(wizard.file::take);
  }

  private void go(Stage where) {
    stage = where;
    problem.clear();
    Step step = step(where);
    place.getChildren().setAll(step.root());
    showNames();
    boolean over = where == Stage.DONE;
    back.setDisable(where == Stage.FILE);
    show(back, !over);
    show(next, !over);
    next.setDisable(where == Stage.CHECK);
    next.setText(texts.get(where == Stage.CHECK ? "import.verb" : "create.next"));
    close.setText(texts.get(over ? "dialog.close" : "dialog.cancel"));
    step.focus();
    if (over) {
      close.requestFocus();
    }
  }

  private Step step(Stage where) {
    return switch (where) {
      case FILE -> file;
      case COLUMNS -> columns;
      case CHECK -> check;
      case DONE -> finished;
    };
  }

  private static void show(Button button, boolean shown) {
    Present.when(button, shown);
  }

  private List<Stage> stages() {
    List<Stage> stages = new ArrayList<>(List.of(Stage.values()));
    if (wanted.filter(chosen -> chosen.look().table().isEmpty()).isPresent()) {
      stages.remove(Stage.COLUMNS);
    }
    return stages;
  }

  private void showNames() {
    List<Stage> stages = stages();
    List<String> words =
        stages.stream()
            .map(one -> texts.get("import.step." + one.name().toLowerCase(Locale.ROOT)))
            .toList();
    names.show(words, stages.indexOf(stage), texts);
  }

  private void backward(ActionEvent pressed) {
    pressed.consume();
    check.stop();
    List<Stage> stages = stages();
    go(stages.get(Math.max(0, stages.indexOf(stage) - 1)));
  }

  private void forward(ActionEvent pressed) {
    pressed.consume();
    switch (stage) {
      case FILE -> file.wanted().ifPresent(this::chosen);
      case COLUMNS -> mapped();
      case CHECK -> check.bringIn(this::imported);
      case DONE -> {}
    }
  }

  private void chosen(Wanted chosen) {
    wanted = Optional.of(chosen);
    Optional<FileLook.Table> table = chosen.look().table();
    if (table.isEmpty()) {
      tryOut(chosen, List.of());
      return;
    }
    desk.work()
        .run(
            () -> signedIn.session().imports().columns(chosen.register().id(), table.get().heads()),
            remembered -> {
              columns.show(chosen, table.get(), remembered);
              go(Stage.COLUMNS);
            },
            this::refused);
  }

  private void mapped() {
    if (columns.isTelling()) {
      wanted.ifPresent(chosen -> tryOut(chosen, columns.uses()));
    } else {
      problem.tell(texts.get("import.columns.nobody"));
    }
  }

  private void tryOut(Wanted chosen, List<ColumnUse> uses) {
    go(Stage.CHECK);
    check.tryOut(new ImportRun(signedIn.session().imports(), chosen, uses), this::tried);
  }

  private void tried(boolean worthIt) {
    next.setDisable(!worthIt);
    (worthIt ? next : back).requestFocus();
  }

  private void imported(ImportCounts counts) {
    finished.tell(counts, wanted.flatMap(Wanted::bans).isPresent());
    go(Stage.DONE);
    done.run();
  }

  private void refused(DomainException refused) {
    problem.tell(texts.of(refused));
  }

  private Button button(ButtonType type) {
    if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
      return button;
    }
    throw new AssertionError(type);
  }
}
