package fi.kortisto.ui.control;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.document.Document;
import fi.kortisto.document.Printing;
import fi.kortisto.document.RecoverySheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The recovery key, shown once: to be printed or saved, and two of its groups typed back, so that
 * nobody goes on without having it on paper. Left alone it is covered, and seen again by whoever
 * knows the password: the only sight of it is not lost to the lock.
 */
public final class RecoveryKeyScreen implements Screen {

  private static final int COLUMNS = 4;

  private final Desk desk;
  private final String heading;
  private final String firm;
  private final Confirming confirming;
  private final RecoveryKey key;
  private final List<String> groups;
  private final Runnable onDone;
  private final int[] asked =
      new Random().ints(0, RecoveryKey.GROUPS).distinct().limit(2).sorted().toArray();
  private final Parent root;

  @FXML private StackPane place;
  @FXML private VBox sheet;
  @FXML private Label title;
  @FXML private GridPane grid;
  @FXML private HBox printing;
  @FXML private ComboBox<String> printers;
  @FXML private Button print;
  @FXML private Button save;
  @FXML private Label kept;
  @FXML private ProblemLabel keepProblem;
  @FXML private Label firstLabel;
  @FXML private TextField first;
  @FXML private Label secondLabel;
  @FXML private TextField second;
  @FXML private ProblemLabel problem;
  @FXML private Button done;

  /** Makes sure that it is the user who is signed in. */
  @FunctionalInterface
  public interface Confirming {
    void confirm(Password typed) throws DomainException;
  }

  /**
   * @param heading why it is shown
   * @param confirming asked before it is shown again
   * @param key closed when this is done with
   */
  public RecoveryKeyScreen(
      Desk desk,
      String heading,
      String firm,
      Confirming confirming,
      RecoveryKey key,
      Runnable onDone) {
    this.desk = desk;
    this.heading = heading;
    this.firm = firm;
    this.confirming = confirming;
    this.key = key;
    this.groups = key.groups();
    this.onDone = onDone;
    this.root = desk.load(this, "recoverykey");
  }

  @FXML
  private void initialize() {
    title.setText(heading);
    for (int i = 0; i < groups.size(); i++) {
      grid.add(group(i), i % COLUMNS, i / COLUMNS);
    }
    printing.managedProperty().bind(printing.visibleProperty());
    kept.managedProperty().bind(kept.textProperty().isNotEmpty());
    firstLabel.setText(desk.texts().get("recovery-key.group", asked[0] + 1));
    firstLabel.setLabelFor(first);
    secondLabel.setText(desk.texts().get("recovery-key.group", asked[1] + 1));
    secondLabel.setLabelFor(second);
    first.textProperty().subscribe(_ -> problem.clear());
    second.textProperty().subscribe(_ -> problem.clear());
    print.setOnAction(_ -> print());
    save.setOnAction(_ -> save());
    done.setOnAction(_ -> finish());
  }

  private HBox group(int index) {
    Label number = new Label(Integer.toString(index + 1));
    number.getStyleClass().addAll("quiet", "key-number");
    Label characters = new Label(groups.get(index));
    characters.getStyleClass().addAll("fixed", "key-group");
    HBox group = new HBox(number, characters);
    group.getStyleClass().add("row");
    return group;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    save.requestFocus();
    desk.work()
        .run(
            Printing::printers,
            names -> {
              printers.getItems().setAll(names);
              printers.getSelectionModel().selectFirst();
              printing.setVisible(!names.isEmpty());
            },
            this::refused);
  }

  /** Leaving now would lose the only chance to keep the key. */
  @Override
  public boolean unsaved() {
    return true;
  }

  /** It is seen this once: a lock would take it away for good, so it is covered. */
  @Override
  public boolean cover() {
    if (place.getChildren().contains(sheet)) {
      first.clear();
      second.clear();
      KeyCover cover = new KeyCover(desk, confirming, this::uncover);
      place.getChildren().setAll(cover);
      cover.focus();
    }
    return true;
  }

  private void uncover() {
    place.getChildren().setAll(sheet);
    save.requestFocus();
  }

  private void print() {
    String printer = printers.getValue();
    keepProblem.clear();
    desk.work()
        .act(
            () -> Printing.print(sheet(), printer),
            () -> kept.setText(desk.texts().get("recovery-key.printed", printer)),
            this::refused);
  }

  private void save() {
    keepProblem.clear();
    desk.files()
        .save(
            desk.texts().get("recovery-key.save.title"),
            desk.texts().get("recovery-key.file"),
            List.of(new FileChoice.Kind("PDF", List.of("pdf"))))
        .ifPresent(
            file ->
                desk.work()
                    .act(
                        () -> write(file),
                        () -> kept.setText(desk.texts().get("recovery-key.saved", file.toString())),
                        this::refused));
  }

  private void write(Path file) throws DomainException {
    try (OutputStream out = Files.newOutputStream(file)) {
      sheet().writeTo(out);
    } catch (IOException notWritten) {
      throw new DomainException(notWritten, Problem.CANNOT_WRITE, file);
    }
  }

  private Document sheet() {
    return RecoverySheet.render(firm, groups, LocalDate.now(), desk.texts().language());
  }

  private void refused(DomainException why) {
    keepProblem.tell(desk.texts().of(why));
  }

  private void finish() {
    if (!key.hasGroup(asked[0], first.getText())) {
      again(first, asked[0]);
    } else if (!key.hasGroup(asked[1], second.getText())) {
      again(second, asked[1]);
    } else {
      key.close();
      onDone.run();
    }
  }

  private void again(TextField field, int index) {
    problem.tell(desk.texts().get("recovery-key.wrong", index + 1));
    field.requestFocus();
    field.selectAll();
  }
}
