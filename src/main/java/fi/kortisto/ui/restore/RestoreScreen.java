package fi.kortisto.ui.restore;

import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Restored;
import fi.kortisto.service.Restoring;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.StepNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Brings a backup back as a register of its own: chosen, opened with a password of its time, looked
 * at, then tried or restored. Each of these steps leads back to the one before it.
 */
public final class RestoreScreen implements Screen {

  private enum Stage {
    FILE,
    OPEN,
    RESTORE
  }

  private static final String ENDING = "kortisto-backup";

  private final Desk desk;
  private final RegisterFolders folders;
  private final Destinations destinations;
  private final Consumer<Restoring> onBegun;
  private final Optional<Path> chosen;
  private final Parent root;
  private Stage stage = Stage.FILE;
  private Optional<Begun> begun = Optional.empty();

  @FXML private StepNames names;
  @FXML private VBox filePart;
  @FXML private Label fileLabel;
  @FXML private Label file;
  @FXML private Button choose;
  @FXML private Label head;
  @FXML private ProblemLabel problem;
  @FXML private VBox place;
  @FXML private Button back;
  @FXML private Button next;

  /**
   * @param chosen the backup, where it is known already
   * @param onBegun hears of what is to be closed when this is left
   */
  public RestoreScreen(
      Desk desk,
      RegisterFolders folders,
      Destinations destinations,
      Optional<Path> chosen,
      Consumer<Restoring> onBegun) {
    this.desk = desk;
    this.folders = folders;
    this.destinations = destinations;
    this.chosen = chosen;
    this.onBegun = onBegun;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    fileLabel.setLabelFor(choose);
    file.setText(desk.texts().get("restore.file.none"));
    head.managedProperty().bind(head.textProperty().isNotEmpty());
    choose.setOnAction(_ -> choose());
    back.setOnAction(_ -> back());
    next.setOnAction(_ -> begun.ifPresent(this::askPassword));
    go(Stage.FILE);
  }

  @Override
  public HelpTopic topic() {
    return HelpTopic.BACKUPS;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    choose.requestFocus();
    chosen.ifPresent(this::look);
  }

  private void choose() {
    desk.files()
        .open(
            desk.texts().get("restore.file.title"),
            List.of(new FileChoice.Kind(desk.texts().get("backups.file"), List.of(ENDING))))
        .ifPresent(this::look);
  }

  private record Begun(Path file, Restoring restoring, BackupHead head, List<String> logins) {}

  private void look(Path backup) {
    problem.clear();
    begun = Optional.empty();
    go(Stage.FILE);
    file.setText(backup.toString());
    desk.work()
        .run(
            () -> {
              Restoring restoring = folders.restoring(backup, parent());
              return new Begun(backup, restoring, restoring.head(), restoring.logins());
            },
            this::begun,
            this::refused);
  }

  private void begun(Begun begun) {
    this.begun = Optional.of(begun);
    onBegun.accept(begun.restoring());
    askPassword(begun);
  }

  private void askPassword(Begun begun) {
    Opening opening =
        new Opening(desk, begun.restoring(), begun.logins(), contents -> show(begun, contents));
    go(Stage.OPEN);
    head.setText(
        desk.texts()
            .get("restore.head", name(begun), made(begun), begun.head().counts().persons()));
    place.getChildren().setAll(opening.root());
    opening.focus();
  }

  /** Somebody may have gone back while it was opened. */
  private void show(Begun begun, BackupContents contents) {
    if (stage != Stage.OPEN || !this.begun.equals(Optional.of(begun))) {
      return;
    }
    Contents shown =
        new Contents(
            desk, begun.restoring(), contents, parent(), this::restored, () -> askPassword(begun));
    go(Stage.RESTORE);
    head.setText(desk.texts().get("restore.head-opened", name(begun), made(begun)));
    back.disableProperty().bind(shown.working()); // what is being written is finished first
    place.getChildren().setAll(shown.root());
    shown.focus();
  }

  private static String name(Begun begun) {
    return Names.of(begun.head().name());
  }

  private String made(Begun begun) {
    return desk.texts().dateTime(begun.head().created());
  }

  private void go(Stage where) {
    stage = where;
    place.getChildren().clear();
    back.disableProperty().unbind();
    back.setDisable(false);
    back.setText(desk.texts().get(where == Stage.FILE ? "create.cancel" : "create.back"));
    Present.when(filePart, where == Stage.FILE);
    next.setDefaultButton(where == Stage.FILE); // Enter belongs to the step that is shown
    Present.when(next, where == Stage.FILE && begun.isPresent());
    List<String> words =
        Arrays.stream(Stage.values())
            .map(one -> desk.texts().get("restore.step." + one.name().toLowerCase(Locale.ROOT)))
            .toList();
    names.show(words, where.ordinal(), desk.texts());
  }

  private void back() {
    switch (stage) {
      case FILE -> destinations.leave();
      case OPEN -> {
        go(Stage.FILE);
        next.requestFocus();
      }
      case RESTORE -> begun.ifPresent(this::askPassword);
    }
  }

  private void restored(Restored done) {
    List<String> again = Names.again(done.again().count(), desk.texts());
    if (!again.isEmpty()) {
      desk.dialogs().tell(desk.texts().get("restore.done"), String.join("\n", again));
    }
    destinations.signedIn(done.session());
  }

  /** Where registers are likely to be wanted: beside the one used last. */
  private Path parent() {
    return desk.preferences().now().recent().stream()
        .map(Path::getParent)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> Path.of(System.getProperty("user.home", ".")));
  }

  private void refused(DomainException why) {
    head.setText("");
    problem.tell(desk.texts().of(why));
  }
}
