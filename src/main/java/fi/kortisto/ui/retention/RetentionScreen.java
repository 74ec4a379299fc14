package fi.kortisto.ui.retention;

import fi.kortisto.exchange.AnonymousCsv;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.StorageWatch;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ListBeside;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.SideBySide;
import fi.kortisto.ui.control.WrappingList;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is past its storage time and what stays why, with the persons beside, and the clean-up. */
public final class RetentionScreen implements Screen {

  private static final double ROOM_FOR_BOTH = 740;
  private static final double LIST_SHARE = 0.4;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final StorageWatch watch;
  private final RulesMissing missing;
  private final PersonsPart persons;
  private final WrappingList<RetentionTally> list;
  private final ScrollPane scroll = new ScrollPane();
  private final Map<View, ToggleButton> switches = new EnumMap<>(View.class);
  private final ToggleGroup group = new ToggleGroup();
  private final ListBeside both;
  private final Parent root;
  private View view = View.NOW;
  private Optional<CleaningUp> running = Optional.empty();

  @FXML private Button toList;
  @FXML private Button run;
  @FXML private Button look;
  @FXML private Button statistics;
  @FXML private FlowPane busy;
  @FXML private Label state;
  @FXML private ProgressBar progress;
  @FXML private Button cancel;
  @FXML private Label told;
  @FXML private VBox flagged;
  @FXML private FlowPane views;
  @FXML private StackPane place;

  public RetentionScreen(
      Desk desk, SignedIn signedIn, Destinations destinations, StorageWatch watch) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.watch = watch;
    this.missing = new RulesMissing(texts, signedIn, destinations);
    this.persons = new PersonsPart(desk, signedIn, destinations::openPerson);
    this.list = new WrappingList<>(tally -> words().line(tally));
    this.root = desk.load(this);
    scroll.setContent(persons);
    double scale = desk.preferences().now().textSize() / 100.0;
    this.both =
        new ListBeside(list, scroll, toList, new SideBySide(ROOM_FOR_BOTH, scale), LIST_SHARE);
    list.setId("retention-list");
    list.setAccessibleText(texts.get("retention.title"));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> choose(one));
    watch.plan().subscribe(_ -> showIfSeen());
    watch.fraction().subscribe(_ -> showProgress());
  }

  @FXML
  private void initialize() {
    for (View each : View.values()) {
      ToggleButton entry = new ToggleButton();
      entry.setId("retention-" + each.code());
      entry.setToggleGroup(group);
      entry.getStyleClass().add("section-switch");
      entry.setMinWidth(ToggleButton.USE_PREF_SIZE);
      entry.setOnAction(_ -> open(each));
      switches.put(each, entry);
      views.getChildren().add(entry);
    }
    told.managedProperty().bind(told.visibleProperty());
    look.setOnAction(_ -> lookAgain());
    run.setOnAction(_ -> watch.plan().get().ifPresent(this::ask));
    statistics.setOnAction(_ -> readStatistics());
    cancel.setOnAction(_ -> stop());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    watch.lookOnce();
    show();
    (list.getItems().isEmpty() ? look : list).requestFocus();
  }

  private void lookAgain() {
    told.setVisible(false);
    watch.again();
  }

  private void stop() {
    running.ifPresentOrElse(CleaningUp::cancel, watch::cancel);
  }

  private void showProgress() {
    boolean looking = watch.fraction().get() != StorageWatch.IDLE;
    if (looking && running.isEmpty()) {
      progress.setProgress(watch.fraction().get());
      state.setText(texts.get("retention.looking"));
    }
    boolean under = looking || running.isPresent();
    Present.when(busy, under);
    look.setDisable(under);
    run.setDisable(under);
    if (watch.plan().get().isEmpty()) {
      show();
    }
  }

  /** Names are read, and that is logged, only while somebody looks. */
  private void showIfSeen() {
    if (root.getScene() != null) {
      show();
    }
  }

  private void show() {
    Optional<RetentionPlan> plan = watch.plan().get();
    Present.when(views, plan.isPresent());
    Present.when(run, plan.filter(found -> !found.isNothingDue()).isPresent());
    if (plan.isEmpty()) {
      flagged.getChildren().clear();
      list.getItems().clear();
      place.getChildren().setAll(notLooked());
      return;
    }
    RetentionPlan found = plan.get();
    for (View each : View.values()) {
      ToggleButton entry = entry(each);
      entry.setText(texts.get("retention.view." + each.code(), each.items(found)));
    }
    flagged.getChildren().setAll(missing.of(found));
    Present.when(flagged, !flagged.getChildren().isEmpty());
    open(view);
  }

  private ToggleButton entry(View of) {
    return Optional.ofNullable(switches.get(of)).orElseThrow();
  }

  private EmptyPlace notLooked() {
    boolean looking = watch.fraction().get() != StorageWatch.IDLE;
    if (looking) {
      return new EmptyPlace(texts.get("retention.looking"), texts.get("retention.looking-what"));
    }
    Button begin = new Button(texts.get("retention.look"));
    begin.setId("retention-first");
    begin.setOnAction(_ -> watch.again());
    return new EmptyPlace(
        texts.get("retention.not-looked"), texts.get("retention.not-looked-what"), begin);
  }

  private void open(View wanted) {
    view = wanted;
    group.selectToggle(entry(wanted));
    List<RetentionTally> tallies = watch.plan().get().map(wanted::of).orElseGet(List::of);
    list.getItems().setAll(tallies);
    list.getSelectionModel().clearSelection();
    persons.clear();
    if (tallies.isEmpty()) {
      place
          .getChildren()
          .setAll(
              new EmptyPlace(
                  texts.get("retention.none." + wanted.code()),
                  texts.get("retention.none-what." + wanted.code())));
    } else {
      place.getChildren().setAll(both);
      list.getSelectionModel().selectFirst();
    }
  }

  private void choose(@Nullable RetentionTally tally) {
    Optional<RetentionPlan> plan = watch.plan().get();
    if (tally != null && plan.isPresent()) {
      persons.show(plan.get(), tally, words());
      scroll.setVvalue(0);
    }
  }

  private GroupWords words() {
    return new GroupWords(
        texts, signedIn.all(), watch.plan().get().map(RetentionPlan::day).orElseThrow());
  }

  /** Says exactly what will go, and asks once. */
  private void ask(RetentionPlan plan) {
    long items = plan.items(RetentionFilter.DUE);
    Preview preview = new Preview(plan, words(), texts);
    if (desk.dialogs()
        .ask(
            texts.get("retention.question", items, plan.due().size()),
            preview.explanation(),
            texts.get("retention.verb", items))) {
      begin(plan);
    }
  }

  private void begin(RetentionPlan plan) {
    told.setVisible(false);
    progress.setProgress(0);
    state.setText(texts.get("retention.running"));
    CleaningUp cleaning =
        new CleaningUp(desk, signedIn.session(), progress::setProgress, this::ended, this::failed);
    running = Optional.of(cleaning);
    showProgress();
    cleaning.begin(plan);
  }

  private void ended(RetentionOutcome outcome) {
    running = Optional.empty();
    told.setText(new OutcomeWords(texts).of(outcome));
    told.setVisible(true);
    watch.again();
  }

  private void failed(DomainException refused) {
    running = Optional.empty();
    showProgress();
    desk.dialogs().problem(refused);
    watch.again();
  }

  private void readStatistics() {
    desk.work().run(signedIn.session().retention()::statistics, this::save, this::failedToSave);
  }

  private void save(List<AnonymousRecord> records) {
    if (records.isEmpty()) {
      desk.dialogs()
          .tell(texts.get("retention.no-statistics"), texts.get("retention.no-statistics-what"));
      return;
    }
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("retention.save"),
                texts.get("retention.file-name") + ".csv",
                List.of(new FileChoice.Kind("CSV", List.of("csv"))));
    wanted.ifPresent(
        file ->
            desk.work()
                .act(
                    () ->
                        new NewFile(file, NewFile.IfThere.REPLACE)
                            .write(
                                out ->
                                    AnonymousCsv.write(
                                        records, signedIn.all(), texts.language(), out)),
                    () ->
                        desk.toasts()
                            .show(texts.get("retention.saved", records.size(), file.getFileName())),
                    this::failedToSave));
  }

  private void failedToSave(DomainException refused) {
    desk.dialogs().problem(refused);
  }
}
