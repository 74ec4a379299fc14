package fi.kortisto.ui.restore;

import fi.kortisto.model.BackupContents;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerCount;
import fi.kortisto.service.Restored;
import fi.kortisto.service.Restoring;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What an opened backup holds, what is done in it again, and where it goes. */
final class Contents {

  private static final String ENDING = ".kortisto";

  private final Desk desk;
  private final Restoring restoring;
  private final BackupContents contents;
  private final Consumer<Restored> onRestored;
  private final Runnable onTested;
  private final Parent root;
  private Path parent;

  @FXML private VBox lines;
  @FXML private VBox again;
  @FXML private Label nameLabel;
  @FXML private TextField name;
  @FXML private Label folder;
  @FXML private Button choose;
  @FXML private ProblemLabel problem;
  @FXML private Label tested;
  @FXML private Button restore;
  @FXML private Button test;
  @FXML private ProgressIndicator busy;

  /**
   * @param parent of the new register folder, to begin with
   * @param onTested the backup is closed then and has to be opened again
   */
  Contents(
      Desk desk,
      Restoring restoring,
      BackupContents contents,
      Path parent,
      Consumer<Restored> onRestored,
      Runnable onTested) {
    this.desk = desk;
    this.restoring = restoring;
    this.contents = contents;
    this.parent = parent;
    this.onRestored = onRestored;
    this.onTested = onTested;
    this.root = desk.load(this, "contents");
  }

  @FXML
  private void initialize() {
    lines.getChildren().setAll(holds().stream().map(Contents::line).toList());
    again.getChildren().setAll(since().stream().map(Contents::line).toList());
    nameLabel.setLabelFor(name);
    name.setText(desk.texts().get("restore.name.suggested", Names.of(contents.head().name())));
    name.textProperty().subscribe(_ -> showFolder());
    choose.setOnAction(
        _ ->
            desk.files()
                .folder(desk.texts().get("restore.folder.title"))
                .ifPresent(
                    chosen -> {
                      parent = chosen;
                      showFolder();
                    }));
    tested.managedProperty().bind(tested.textProperty().isNotEmpty());
    restore.disableProperty().bind(busy.visibleProperty());
    test.disableProperty().bind(busy.visibleProperty());
    restore.setOnAction(_ -> restore());
    test.setOnAction(_ -> test());
    showFolder();
  }

  Parent root() {
    return root;
  }

  /** True while the backup is tried or restored. */
  ReadOnlyBooleanProperty working() {
    return busy.visibleProperty();
  }

  void focus() {
    restore.requestFocus();
  }

  private static Node line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private List<String> holds() {
    var counts = contents.counts();
    return List.of(
        desk.texts()
            .get(
                "restore.counts",
                counts.persons(),
                counts.entries(),
                counts.requests(),
                counts.bans()),
        desk.texts().get("restore.logins", String.join(", ", contents.logins())),
        desk.texts().get("restore.anchor", contents.head().anchor().toString()));
  }

  private List<String> since() {
    List<String> said = new ArrayList<>();
    if (contents.ledger().files().isEmpty()) {
      said.add(desk.texts().get("restore.since.unknown"));
    } else {
      said.addAll(Names.again(contents.again(), desk.texts()));
      if (said.isEmpty()) {
        said.add(desk.texts().get("restore.since.nothing"));
      }
    }
    if (contents.ledger().unreadable() > 0) {
      said.add(desk.texts().get("restore.since.unreadable", contents.ledger().unreadable()));
    }
    return said;
  }

  private Path target() {
    String written = name.getText().strip();
    return parent.resolve(written.endsWith(ENDING) ? written : written + ENDING);
  }

  private void showFolder() {
    problem.clear();
    boolean named = !name.getText().isBlank() && !name.getText().matches(".*[/\\\\].*");
    folder.setText(named ? target().toString() : parent.toString());
  }

  private void restore() {
    problem.clear();
    if (name.getText().isBlank() || name.getText().matches(".*[/\\\\].*")) {
      problem.tell(desk.texts().get("restore.name.bad"));
      name.requestFocus();
      return;
    }
    Path target = target();
    busy.setVisible(true);
    desk.work()
        .runLong(
            desk.texts().get("restore.doing"),
            progress -> restoring.restoreTo(target, progress),
            onRestored,
            this::refused);
  }

  private void test() {
    problem.clear();
    busy.setVisible(true);
    desk.work()
        .runLong(desk.texts().get("restore.testing"), restoring::test, this::tested, this::refused);
  }

  private void tested(CarriedOutAgain done) {
    busy.setVisible(false);
    LedgerCount count = done.count();
    List<String> said = new ArrayList<>();
    said.add(desk.texts().get("restore.tested", contents.counts().persons()));
    said.addAll(Names.again(count, desk.texts()));
    desk.dialogs().tell(desk.texts().get("restore.tested.title"), String.join("\n", said));
    onTested.run();
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    problem.tell(desk.texts().of(why));
  }
}
