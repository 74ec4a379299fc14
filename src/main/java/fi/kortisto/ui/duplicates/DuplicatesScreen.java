package fi.kortisto.ui.duplicates;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ListBeside;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.SideBySide;
import fi.kortisto.ui.control.WrappingList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pairs that are suspected, and beside them or on a narrow window over them two of them. */
public final class DuplicatesScreen implements Screen, PairDeeds.Surroundings {

  private static final int PAGE = 50;
  private static final double ROOM_FOR_BOTH = 740;
  private static final double LIST_SHARE = 0.34;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final PairDeeds deeds;
  private final Scanning scanning;
  private final WrappingList<SuspectPair> list;
  private final ScrollPane scroll = new ScrollPane();
  private final ListBeside both;
  private final Parent root;
  private boolean complete;
  private boolean loading;
  private Optional<Two> wanted = Optional.empty();
  private int asked;

  @FXML private Button toPersons;
  @FXML private Button toList;
  @FXML private Label count;
  @FXML private HBox again;
  @FXML private Button scan;
  @FXML private ProgressBar progress;
  @FXML private Label state;
  @FXML private Button cancel;
  @FXML private StackPane place;

  public DuplicatesScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.destinations = destinations;
    SideBySide beside = new SideBySide(ROOM_FOR_BOTH, desk.preferences().now().textSize() / 100.0);
    this.deeds = new PairDeeds(desk, signedIn, this);
    this.list = new WrappingList<>(new PairWords(texts)::line, this::more);
    this.root = desk.load(this);
    this.scanning = new Scanning(desk, signedIn, scan, progress, state, cancel, this::scanned);
    fillList();
    this.both = new ListBeside(list, scroll, toList, beside, LIST_SHARE);
  }

  private void fillList() {
    list.setId("duplicates-list");
    list.setAccessibleText(texts.get("duplicates.title"));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> choose(chosen));
  }

  @FXML
  private void initialize() {
    toPersons.setOnAction(_ -> destinations.openArea(Area.PERSONS));
    scan.setOnAction(_ -> scanning.begin());
    cancel.setOnAction(_ -> scanning.cancel());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    again();
    list.requestFocus();
  }

  @Override
  public void take(Errand errand) {
    if (errand instanceof Errand.Compare(SubjectId one, SubjectId other)) {
      wanted = Optional.of(new Two(one, other));
      scroll.setContent(new VBox()); // not for a moment the two who were here before
      load(true);
    }
  }

  private void scanned(int found) {
    desk.toasts().show(texts.get("duplicates.scanned", found));
    again();
  }

  @Override
  public void again() {
    load(true);
  }

  private void more() {
    if (!loading && !complete && !list.getItems().isEmpty()) {
      load(false);
    }
  }

  /** Two persons, whether or not the list has them. */
  private record Two(SubjectId one, SubjectId other) {

    static Two of(SuspectPair pair) {
      return new Two(pair.suspicion().subject(), pair.suspicion().other());
    }

    boolean is(SuspectPair pair) {
      Suspicion suspicion = pair.suspicion();
      return suspicion.besides(one).equals(other) && suspicion.besides(other).equals(one);
    }
  }

  private record Read(List<SuspectPair> pairs, int number) {}

  private void load(boolean anew) {
    loading = true;
    int number = ++asked;
    int skip = anew ? 0 : list.getItems().size();
    desk.work()
        .run(
            () ->
                new Read(
                    signedIn.session().duplicates().suspects(Suspicion.THRESHOLD, skip, PAGE),
                    signedIn.session().duplicates().count()),
            read -> {
              if (number == asked) {
                show(read, anew);
              }
            },
            this::failed);
  }

  private void failed(DomainException refused) {
    loading = false;
    desk.dialogs().problem(refused);
  }

  private void show(Read read, boolean anew) {
    loading = false;
    complete = read.pairs().size() < PAGE;
    Present.when(again, read.number() > 0); // the empty place offers it too
    count.setText(texts.get("duplicates.count", read.number()));
    if (!anew) {
      list.getItems().addAll(read.pairs());
      return;
    }
    int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
    Optional<Two> before =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Two::of);
    list.getItems().setAll(read.pairs());
    list.getSelectionModel().clearSelection();
    if (wanted.isPresent()) {
      showWanted(wanted.get());
      wanted = Optional.empty();
    } else if (read.pairs().isEmpty()) {
      place.getChildren().setAll(nobody());
    } else {
      place.getChildren().setAll(both);
      if (!before.map(this::select).orElse(false)) {
        list.getSelectionModel().select(Math.min(index, read.pairs().size() - 1));
      }
    }
  }

  private void showWanted(Two two) {
    place.getChildren().setAll(both);
    if (!select(two)) {
      deeds.compare(two.one(), two.other(), Optional.empty());
    }
    both.open();
  }

  /** Whether the list has them. */
  private boolean select(Two two) {
    Optional<SuspectPair> there = list.getItems().stream().filter(two::is).findFirst();
    there.ifPresent(list.getSelectionModel()::select);
    return there.isPresent();
  }

  private Node nobody() {
    Button first = new Button(texts.get("duplicates.scan"));
    first.setId("duplicates-first");
    first.setOnAction(_ -> scanning.begin());
    return new EmptyPlace(texts.get("duplicates.none"), texts.get("duplicates.none-what"), first);
  }

  private void choose(@Nullable SuspectPair chosen) {
    if (chosen != null) {
      Suspicion suspicion = chosen.suspicion();
      deeds.compare(suspicion.subject(), suspicion.other(), Optional.of(suspicion));
    }
  }

  @Override
  public void compared(Node view) {
    scroll.setContent(view);
    scroll.setVvalue(0);
  }

  @Override
  public void next() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index + 1 < list.getItems().size()) {
      list.getSelectionModel().select(index + 1);
      list.scrollTo(index + 1);
    }
    both.toList();
  }

  @Override
  public void openPerson(SubjectId person) {
    destinations.openPerson(person);
  }
}
