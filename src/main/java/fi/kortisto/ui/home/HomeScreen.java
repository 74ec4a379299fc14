package fi.kortisto.ui.home;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.Permission;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.StorageWatch;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What waits to be done, the most urgent first, and in a second part the statistics. */
public final class HomeScreen implements Screen {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final StatisticsPart statistics;
  private final StoragePart storage;
  private final LogDuePart log;
  private final Parent root;
  private final ToggleGroup parts = new ToggleGroup();
  private boolean countsShown;

  @FXML private VBox page;
  @FXML private Button enter;
  @FXML private ToggleButton waiting;
  @FXML private ToggleButton counted;
  @FXML private Label totals;
  @FXML private Label reminder;
  @FXML private ProblemLabel problem;
  @FXML private VBox place;

  /**
   * @param watch what is past its storage time
   */
  public HomeScreen(Desk desk, SignedIn signedIn, Destinations destinations, StorageWatch watch) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.statistics = new StatisticsPart(desk, signedIn.session());
    this.storage = new StoragePart(desk.texts(), signedIn.user(), watch, destinations);
    this.log = new LogDuePart(desk, signedIn, destinations, this::tell);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    reminder.managedProperty().bind(reminder.visibleProperty());
    totals.managedProperty().bind(totals.visibleProperty());
    enter.managedProperty().bind(enter.visibleProperty());
    enter.setVisible(signedIn.may(Permission.RECORD_REQUESTS));
    enter.setOnAction(_ -> enterRequest());
    waiting.setToggleGroup(parts);
    counted.setToggleGroup(parts);
    waiting.setOnAction(_ -> open(false));
    counted.setOnAction(_ -> open(true));
    waiting.setSelected(true);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    open(countsShown);
    waiting.requestFocus();
  }

  private void open(boolean counts) {
    countsShown = counts;
    parts.selectToggle(counts ? counted : waiting);
    problem.clear();
    reminder.setVisible(false);
    totals.setVisible(false);
    if (counts) {
      place.getChildren().setAll(statistics.root());
      statistics.shown();
    } else {
      again();
    }
  }

  private void again() {
    desk.work().run(signedIn.session().due()::work, this::show, this::tell);
  }

  private void show(DueWork work) {
    if (countsShown) {
      return;
    }
    boolean urgent = work.late() > 0 || work.soon() > 0;
    totals.setText(desk.texts().get("home.totals", work.unanswered(), work.late(), work.soon()));
    totals.setVisible(work.unanswered() > 0 && !urgent);
    reminder.setVisible(urgent);
    if (urgent) {
      reminder.setText(desk.texts().get("home.reminder", work.late(), work.soon()));
    }
    int line = focusedLine();
    place
        .getChildren()
        .setAll(new WaitingPart(desk.texts(), signedIn, work, new Deeds()).sections());
    place.getChildren().addAll(storage, log);
    storage.shown();
    log.shown();
    if (line >= 0 || waiting.isFocused()) {
      List<Node> now = lines();
      (now.isEmpty() ? waiting : now.get(Math.clamp(line, 0, now.size() - 1))).requestFocus();
    }
  }

  private List<Node> lines() {
    return List.copyOf(place.lookupAll(".open-line"));
  }

  /**
   * Which line has the focus, that the one in its place may have it again; below nought for none.
   */
  private int focusedLine() {
    List<Node> before = lines();
    return IntStream.range(0, before.size())
        .filter(at -> before.get(at).isFocused())
        .findFirst()
        .orElse(-1);
  }

  private void enterRequest() {
    destinations.newRequest(Optional.empty());
  }

  private void tell(DomainException refused) {
    problem.tell(desk.texts().of(refused));
  }

  /** What is done from the lines. */
  private final class Deeds implements WaitingPart.Wishes {

    @Override
    public Destinations destinations() {
      return destinations;
    }

    @Override
    public void enter() {
      enterRequest();
    }

    @Override
    public void erase(DueWork.ReleasedErasure released) {
      if (desk.dialogs()
          .ask(
              desk.texts().get("home.erase-question", released.items(), released.name()),
              desk.texts().get("home.erase-what", released.request().toString()),
              desk.texts().get("home.erase-verb", released.items()))) {
        desk.work()
            .run(
                () -> signedIn.session().decisions().eraseReleased(released.request()),
                gone -> {
                  desk.toasts().show(desk.texts().get("home.erased", gone));
                  again();
                },
                HomeScreen.this::tell);
      }
    }
  }
}
