package fi.kortisto.ui.shell;

import fi.kortisto.model.Draft;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Background.LongWork;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.BackupAge;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window of somebody who has signed in: rail on the left, the area chosen, status bar. */
public final class MainScreen implements Screen {

  private final Desk desk;
  private final Destinations destinations;
  private final BiFunction<Area, SignedIn, Screen> make;
  private final List<Area> areas;
  private final Map<Area, Screen> screens = new EnumMap<>(Area.class);
  private final Map<Area, ToggleButton> entries = new EnumMap<>(Area.class);
  private final ToggleGroup group = new ToggleGroup();
  private final Parent root;
  private final StatusBar status;
  private final Set<Area> outOfDate = EnumSet.noneOf(Area.class);
  private SignedIn signedIn;
  private Area area;

  @FXML private ScrollPane roll;
  @FXML private VBox rail;
  @FXML private StackPane main;
  @FXML private StackPane foot;
  @FXML private Button lock;
  @FXML private Button leave;

  /**
   * @param make makes the screen of an area when it is first opened
   */
  public MainScreen(
      Desk desk,
      SignedIn signedIn,
      ReadOnlyObjectProperty<Optional<LongWork>> longWork,
      ReadOnlyObjectProperty<Duration> untilLock,
      Destinations destinations,
      BiFunction<Area, SignedIn, Screen> make) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.make = make;
    this.areas = Area.of(signedIn.user());
    this.area = areas.getFirst();
    this.root = desk.load(this);
    this.status = new StatusBar(desk, signedIn, longWork, untilLock);
    foot.getChildren().add(status.root());
  }

  @FXML
  private void initialize() {
    for (int i = 0; i < areas.size(); i++) {
      ToggleButton entry = entry(areas.get(i));
      if (i < ShellKey.DIGITS) {
        entry.setAccessibleHelp("Alt+" + ShellKey.digitOf(i));
      }
      rail.getChildren().add(entry);
    }
    lock.setOnAction(_ -> destinations.lock());
    leave.setOnAction(_ -> destinations.leave());
  }

  private ToggleButton entry(Area wanted) {
    ToggleButton entry =
        new ToggleButton(desk.texts().get(wanted.key()), new FontIcon(wanted.icon()));
    entry.setId(wanted.key().replace('.', '-'));
    entry.setToggleGroup(group);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.getStyleClass().add("rail-entry");
    entry.setOnAction(_ -> open(wanted));
    entry.focusedProperty().subscribe(focused -> intoSight(entry, focused));
    entries.put(wanted, entry);
    return entry;
  }

  private void choose(ToggleButton entry) {
    group.selectToggle(entry);
    intoSight(entry, true);
  }

  /** An entry that is chosen or reached by the keyboard is seen, however low the window. */
  private void intoSight(ToggleButton entry, boolean wanted) {
    double room = roll.getViewportBounds().getHeight();
    double hidden = rail.getHeight() - room;
    if (wanted && hidden > 0) {
      Bounds at = entry.getBoundsInParent();
      double top = Math.min(at.getMinY(), Math.max(at.getMaxY() - room, roll.getVvalue() * hidden));
      roll.setVvalue(top / hidden);
    }
  }

  /** The area that is open. */
  public Area area() {
    return area;
  }

  /** Opens an area of the rail. */
  public void open(Area wanted) {
    area = wanted;
    Optional.ofNullable(entries.get(wanted.entry())).ifPresent(this::choose);
    Screen screen = screen(wanted);
    main.getChildren().setAll(new Hints(desk).over(wanted, screen.root()));
    main.applyCss(); // what stands in a scroll pane can have the focus only then
    screen.shown();
    count();
  }

  /** A backup was made, or may be wanted: the foot of the window tells how old the last one is. */
  public void backedUp() {
    if (areas.contains(Area.BACKUPS)) {
      desk.work()
          .run(
              () -> signedIn.session().backups().last(),
              last ->
                  status.show(
                      BackupAge.of(last, Instant.now(), desk.texts()), () -> open(Area.BACKUPS)),
              desk.dialogs()::problem);
    }
  }

  /** How many requests are not answered stands beside their word. */
  private void count() {
    if (areas.contains(Area.REQUESTS)) {
      desk.work()
          .run(
              () -> signedIn.session().due().unanswered(),
              this::showCount,
              desk.dialogs()::problem);
    }
  }

  private void showCount(int unanswered) {
    Optional.ofNullable(entries.get(Area.REQUESTS))
        .ifPresent(
            entry -> {
              String word = desk.texts().get(Area.REQUESTS.key());
              entry.setText(unanswered == 0 ? word : word + "  " + unanswered);
              entry.setAccessibleText(
                  desk.texts().get("shell.unanswered", word.replace("_", ""), unanswered));
            });
  }

  /**
   * Opens the area that an errand is for and hands it over; nothing where there is no such area.
   */
  public void send(Errand errand) {
    if (errand.area().isFor(signedIn.user())) {
      open(errand.area());
      screen(errand.area()).take(errand);
    }
  }

  /** What somebody has written is not taken away, even where the rules have changed meanwhile. */
  private Screen screen(Area wanted) {
    Optional<Screen> there = Optional.ofNullable(screens.get(wanted));
    boolean kept = there.isPresent() && (!outOfDate.contains(wanted) || there.get().unsaved());
    if (kept) {
      return there.get();
    }
    outOfDate.remove(wanted);
    Screen made = make.apply(wanted, signedIn);
    screens.put(wanted, made);
    return made;
  }

  /** Who is signed in, and what the registers are now. */
  public SignedIn signedIn() {
    return signedIn;
  }

  /**
   * The registers have changed.
   *
   * @param by through the screen of this area, mostly the one that is shown
   */
  public void changed(Area by, SignedIn now) {
    signedIn = now;
    outOfDate.addAll(screens.keySet());
    outOfDate.remove(by);
    status.show(now);
    if (area != by) {
      open(area);
    }
  }

  /** What the help tells of where one is. */
  @Override
  public HelpTopic topic() {
    return screen(area).topic() == HelpTopic.START ? area.topic() : screen(area).topic();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedLast);
    backedUp();
    if (areas.contains(Area.BACKUPS)) {
      new DailyBackup(desk, signedIn, root, this::backedUp).watch();
    }
  }

  @Override
  public List<Draft> drafts() {
    return screens.values().stream().flatMap(screen -> screen.drafts().stream()).toList();
  }

  @Override
  public boolean resume(Draft draft) {
    Optional<Area> of = Area.of(draft).filter(wanted -> wanted.isFor(signedIn.user()));
    if (draft.isView()) {
      return of.map(screens::get).map(screen -> screen.resume(draft)).orElse(false);
    }
    of.ifPresent(this::open);
    return of.map(wanted -> screen(wanted).resume(draft)).orElse(false);
  }

  @Override
  public boolean unsaved() {
    return screens.values().stream().anyMatch(Screen::unsaved);
  }

  private void showCommands() {
    Texts texts = desk.texts();
    List<Offer> offers = new ArrayList<>();
    offer(offers, screen(area).deeds(), wordOf(area));
    offer(offers, commands().places(areas, this::open), texts.get("palette.place"));
    offer(offers, everywhere(), texts.get("palette.deed"));
    offer(offers, commands().settings(), texts.get("area.settings").replace("_", ""));
    offer(offers, destinations.helpPages(), texts.get("palette.help"));
    new Palette(desk, signedIn, offers, destinations::openPerson).show();
  }

  private void offer(List<Offer> offers, List<Deed> deeds, String kind) {
    deeds.stream()
        .filter(deed -> deed.possible().getAsBoolean())
        .forEach(deed -> offers.add(Offer.of(deed, kind, deed.keyName(desk.texts()))));
  }

  private void showKeys() {
    List<KeyList.Group> groups = new ArrayList<>();
    groups.add(new KeyList.Group(desk.texts().get("keys.everywhere"), everywhere()));
    groups.add(
        new KeyList.Group(desk.texts().get("palette.place"), commands().places(areas, this::open)));
    areas.forEach(one -> groups.add(new KeyList.Group(wordOf(one), screen(one).deeds())));
    new KeyList(desk, groups).show();
  }

  private String wordOf(Area one) {
    return desk.texts().get(one.entry().key()).replace("_", "");
  }

  private Commands commands() {
    return new Commands(desk, signedIn, destinations, this::send);
  }

  private List<Deed> everywhere() {
    return commands()
        .everywhere(this::showCommands, this::showKeys, () -> destinations.help(topic()));
  }

  /** Where neither an input nor the screen knows something to take back, the last words may. */
  private void pressedLast(KeyEvent event) {
    if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.Z) {
      event.consume();
      desk.toasts().undo();
    }
  }

  private void pressed(KeyEvent event) {
    ShellKey.of(event, areas.size())
        .ifPresent(
            key -> {
              event.consume();
              switch (key) {
                case ShellKey.Lock() -> destinations.lock();
                case ShellKey.EnterRequest() -> destinations.newRequest(Optional.empty());
                case ShellKey.Go(int place) -> open(areas.get(place));
                case ShellKey.Keys() -> showKeys();
                case ShellKey.AllCommands() -> showCommands();
              }
            });
  }
}
