package fi.kortisto.ui.backups;

import fi.kortisto.model.BackupMade;
import fi.kortisto.model.BackupPlan;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.LastBackup;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.BackupAge;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The last backup and how old it is, the plan, and the backups that are kept. */
public final class BackupsScreen implements Screen {

  private static final PseudoClass WORRYING = PseudoClass.getPseudoClass("worrying");
  private static final String ENDING = "kortisto-backup";

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final Parent root;
  private BackupPlan plan = BackupPlan.USUAL;

  /** Whether what stands in the inputs was put there by the program: so until it is first read. */
  private boolean showing = true;

  @FXML private HBox last;
  @FXML private FontIcon sign;
  @FXML private Label age;
  @FXML private Label detail;
  @FXML private Button now;
  @FXML private Button asFile;
  @FXML private Button compact;
  @FXML private ProblemLabel problem;
  @FXML private Label folderLabel;
  @FXML private Label folder;
  @FXML private Button choose;
  @FXML private CheckBox atClosing;
  @FXML private CheckBox daily;
  @FXML private Label daysLabel;
  @FXML private Spinner<Integer> days;
  @FXML private Label monthsLabel;
  @FXML private Spinner<Integer> months;
  @FXML private TableView<KeptBackup> kept;
  @FXML private Button restore;

  public BackupsScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    double scale = desk.preferences().now().textSize() / 100.0;
    kept.getColumns()
        .setAll(
            List.of(
                Columns.sorted(
                    desk.texts().get("backups.column.made"),
                    190,
                    scale,
                    one -> desk.texts().dateTime(one.head().created()),
                    Comparator.comparing(one -> one.head().created())),
                Columns.sorted(
                    desk.texts().get("backups.column.persons"),
                    120,
                    scale,
                    one -> desk.texts().get("number", one.head().counts().persons()),
                    Comparator.comparing(one -> one.head().counts().persons())),
                Columns.sorted(
                    desk.texts().get("backups.column.size"),
                    110,
                    scale,
                    one -> desk.texts().get("size.mega", one.size() / 1_048_576.0),
                    Comparator.comparing(KeptBackup::size)),
                Columns.sorted(
                    desk.texts().get("backups.column.file"),
                    280,
                    scale,
                    one -> String.valueOf(one.file().getFileName()),
                    Comparator.comparing(one -> String.valueOf(one.file().getFileName())))));
    RememberedColumns.of(kept, "backups", desk);
    Label none = new Label(desk.texts().get("backups.none"));
    none.setWrapText(true);
    kept.setPlaceholder(none);
    restore.setOnAction(
        _ ->
            destinations.restore(
                Optional.ofNullable(kept.getSelectionModel().getSelectedItem())
                    .map(KeptBackup::file)));
    Present.when(compact, false);
    now.setOnAction(_ -> make());
    asFile.setOnAction(_ -> makeFile());
    compact.setOnAction(_ -> compact());
    folderLabel.setLabelFor(choose);
    daysLabel.setLabelFor(days);
    monthsLabel.setLabelFor(months);
    plan();
  }

  private void plan() {
    days.setValueFactory(new IntegerSpinnerValueFactory(1, BackupPlan.MOST_KEPT));
    months.setValueFactory(new IntegerSpinnerValueFactory(1, BackupPlan.MOST_KEPT));
    boolean mayChange = signedIn.may(Permission.CHANGE_SETTINGS);
    List.of(choose, atClosing, daily, days, months).forEach(input -> input.setDisable(!mayChange));
    choose.setOnAction(
        _ -> desk.files().folder(desk.texts().get("backups.folder.title")).ifPresent(this::to));
    atClosing.setOnAction(_ -> changed());
    daily.setOnAction(_ -> changed());
    days.valueProperty().subscribe(_ -> changed());
    months.valueProperty().subscribe(_ -> changed());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    load();
    now.requestFocus();
  }

  private record Found(
      BackupPlan plan,
      Optional<LastBackup> last,
      List<KeptBackup> kept,
      Optional<DomainException> away,
      boolean compactingOwed) {}

  private void load() {
    desk.work().run(this::found, this::show, this::refused);
  }

  private Found found() throws DomainException {
    var backups = signedIn.session().backups();
    try {
      return new Found(
          backups.plan(),
          backups.last(),
          backups.kept(),
          backups.ledgerTrouble(),
          signedIn.session().compacting().owedSince().isPresent());
    } catch (DomainException away) {
      if (away.problem() != Problem.BACKUP_FOLDER_AWAY) {
        throw away;
      }
      return new Found(
          backups.plan(),
          backups.last(),
          List.of(),
          Optional.of(away),
          signedIn.session().compacting().owedSince().isPresent());
    }
  }

  private void show(Found found) {
    showing = true;
    plan = found.plan();
    folder.setText(
        plan.folder().map(Path::toString).orElse(desk.texts().get("backups.folder.none")));
    atClosing.setSelected(plan.atClosing());
    daily.setSelected(plan.daily());
    days.getValueFactory().setValue(plan.days());
    months.getValueFactory().setValue(plan.months());
    kept.getItems().setAll(found.kept());
    kept.getSelectionModel().selectFirst();
    Present.when(compact, found.compactingOwed());
    BackupAge old = BackupAge.of(found.last(), Instant.now(), desk.texts());
    age.setText(old.words());
    detail.setText(found.last().map(this::detail).orElse(desk.texts().get("backups.never.what")));
    last.pseudoClassStateChanged(WORRYING, old.worrying());
    sign.setIconCode(old.worrying() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
    found.away().ifPresent(this::refused);
    showing = false;
  }

  private String detail(LastBackup backup) {
    return desk.texts()
        .get(
            backup.there() ? "backups.last" : "backups.last.away",
            desk.texts().dateTime(backup.at()),
            backup.persons(),
            backup.file().toString());
  }

  private void to(Path chosen) {
    change(plan.to(chosen));
  }

  private void changed() {
    if (!showing) {
      change(
          new BackupPlan(
              plan.folder(),
              atClosing.isSelected(),
              daily.isSelected(),
              days.getValue(),
              months.getValue()));
    }
  }

  private void change(BackupPlan wanted) {
    problem.clear();
    desk.work()
        .act(
            () -> signedIn.session().backups().change(wanted),
            this::load,
            why -> {
              load();
              refused(why);
            });
  }

  /** Whoever has no folder yet is asked for it first. */
  private void make() {
    if (plan.folder().isPresent()) {
      make(progress -> signedIn.session().backups().make(progress));
      return;
    }
    desk.files()
        .folder(desk.texts().get("backups.folder.title"))
        .ifPresent(
            chosen ->
                make(
                    progress -> {
                      signedIn.session().backups().change(plan.to(chosen));
                      return signedIn.session().backups().make(progress);
                    }));
  }

  private void makeFile() {
    desk.files()
        .save(
            desk.texts().get("backups.as-file.title"),
            signedIn.controller().name() + "." + ENDING,
            List.of(new FileChoice.Kind(desk.texts().get("backups.file"), List.of(ENDING))))
        .ifPresent(file -> make(progress -> signedIn.session().backups().make(file, progress)));
  }

  private void make(Background.LongTask<BackupMade> task) {
    problem.clear();
    now.setDisable(true);
    desk.work()
        .runLong(
            desk.texts().get("backups.doing"),
            task,
            made -> {
              now.setDisable(false);
              desk.toasts()
                  .show(
                      desk.texts()
                          .get(
                              made.keptAll() ? "backups.made.smaller" : "backups.made",
                              made.backup().head().counts().persons()));
              destinations.backedUp();
              load();
            },
            why -> {
              now.setDisable(false);
              refused(why);
            });
  }

  private void compact() {
    problem.clear();
    desk.work()
        .runLong(
            desk.texts().get("backups.compacting"),
            progress -> {
              signedIn.session().compacting().ifOwed(progress);
              return Boolean.TRUE;
            },
            _ -> {
              desk.toasts().show(desk.texts().get("backups.compacted"));
              load();
            },
            this::refused);
  }

  private void refused(DomainException why) {
    problem.tell(desk.texts().of(why));
  }
}
