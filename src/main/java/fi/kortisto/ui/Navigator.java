package fi.kortisto.ui;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import fi.kortisto.ui.create.CreateScreen;
import fi.kortisto.ui.rescue.Damage;
import fi.kortisto.ui.rescue.DamageScreen;
import fi.kortisto.ui.rescue.RescueScreen;
import fi.kortisto.ui.restore.RestoreScreen;
import fi.kortisto.ui.shell.MainScreen;
import fi.kortisto.ui.signin.SignInScreen;
import fi.kortisto.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Owns the window and decides what it shows. Screens ask it for what lies beyond them and know
 * nothing of each other.
 */
public final class Navigator implements Destinations {

  private final Stage stage;
  private final RegisterFolders folders;
  private final Background background;
  private final Background.Work own;
  private final Preferences preferences;
  private final Look look;
  private final FileChoice files;
  private final Templates templates;
  private final Optional<DemoRegister> demo;
  private final Runnable exit;
  private final StackPane root = new StackPane();
  private final List<Background.Work> shownWork = new ArrayList<>();

  private Held held = new Held.Nothing();
  private final Toasts toasts = new Toasts();
  private Texts texts;
  private Runnable showAgain = this::welcome;
  private Optional<Screen> shown = Optional.empty();
  private boolean reminded;

  Navigator(
      Stage stage,
      RegisterFolders folders,
      Background background,
      Preferences preferences,
      Look look,
      FileChoice files,
      Templates templates,
      Optional<DemoRegister> demo,
      Runnable exit) {
    this.stage = stage;
    this.folders = folders;
    this.background = background;
    this.own = background.work();
    this.preferences = preferences;
    this.look = look;
    this.files = files;
    this.templates = templates;
    this.demo = demo;
    this.exit = exit;
    this.texts = new Texts(preferences.now().language());
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 1180, 760);
    look.dress(scene);
    stage.setScene(scene);
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closeRequested);
    preferences.settings().subscribe(settings -> speak(settings.language()));
  }

  /** Where the program begins. */
  public void welcome() {
    welcome("");
  }

  private void welcome(String told) {
    showAgain = this::welcome;
    show(desk -> new WelcomeScreen(desk, this, told), "");
  }

  @Override
  public boolean hasDemo() {
    return demo.isPresent();
  }

  @Override
  public void demo(Path parent) {
    demo.ifPresent(
        maker -> {
          waiting();
          own.run(
              () -> maker.make(parent.resolve(texts.get("demo.folder")), Progress.NONE),
              made -> open(made.folder(), texts.get("demo.told", made.login(), made.password())),
              problem -> welcome(texts.of(problem)));
        });
  }

  @Override
  public void create() {
    showAgain = this::create;
    show(desk -> new CreateScreen(desk, folders, templates.all(), this), "");
  }

  @Override
  public void restore(Optional<Path> backup) {
    if (mayLeave()) {
      letGo(
          Held::letGoAsItIs,
          () -> restoring(backup)); // a new backup might take the old one's place
    }
  }

  private void restoring(Optional<Path> backup) {
    showAgain = () -> restore(backup);
    show(desk -> new RestoreScreen(desk, folders, this, backup, this::begun), "");
  }

  /** Another file may have been chosen before. */
  private void begun(Restoring restoring) {
    Held before = held;
    held = new Held.Restore(restoring);
    own.act(before::letGo, () -> {}, this::tell);
  }

  @Override
  public void backedUp() {
    if (shown.orElse(null) instanceof MainScreen screen) {
      screen.backedUp();
    }
  }

  @Override
  public void created(SignedIn signedIn, Function<Desk, Screen> first) {
    held = new Held.Open(signedIn);
    preferences.change(settings -> settings.used(signedIn.folder()));
    showAgain = () -> created(signedIn, first);
    show(first, signedIn.controller().name());
  }

  @Override
  public void open(Path folder) {
    open(folder, "");
  }

  private void open(Path folder, String told) {
    waiting();
    own.run(
        () -> Locked.of(folders.open(folder)),
        locked -> signIn(locked, told),
        problem -> refused(folder, problem));
  }

  private void refused(Path folder, DomainException problem) {
    if (Damage.is(problem)) {
      damaged(folder, problem);
    } else {
      welcome(texts.of(problem));
    }
  }

  @Override
  public void damaged(Path folder, DomainException problem) {
    Held before = held;
    held = new Held.Nothing();
    waiting();
    own.run(
        () -> {
          before.letGo();
          return Damage.of(folder, problem, folders);
        },
        this::damaged,
        further -> welcome(texts.of(further)));
  }

  private void damaged(Damage damage) {
    damage.left().ifPresent(left -> held = new Held.Damaged(left));
    showAgain = () -> damaged(damage);
    show(
        desk -> new DamageScreen(desk, damage, this, this::rescued),
        Locked.nameOf(damage.folder()));
  }

  private void rescued(Session session) {
    held = new Held.Rescued(session);
    showAgain = () -> rescued(session);
    show(desk -> new RescueScreen(desk, session, this), "");
  }

  private void signIn(Locked locked, String told) {
    held = new Held.Shut(locked);
    preferences.change(settings -> settings.used(locked.folder()));
    showAgain = () -> signIn(locked, told);
    show(desk -> new SignInScreen(desk, locked, this, told), locked.name());
  }

  @Override
  public void signedIn(Session session) {
    own.run(() -> SignedIn.to(session), this::main, this::tell);
  }

  @Override
  public void main(SignedIn signedIn) {
    reminded = false;
    main(signedIn, Area.of(signedIn.user()).getFirst());
  }

  private void main(SignedIn signedIn, Area area) {
    held = new Held.Open(signedIn);
    MainScreen screen =
        show(
            desk ->
                new MainScreen(
                    desk,
                    signedIn,
                    background.longWork(),
                    this,
                    new AreaScreens(
                            this::desk,
                            this,
                            templates,
                            this::firstReminder,
                            new StorageWatch(desk.work(), signedIn.session(), this::tell))
                        ::of),
            signedIn.controller().name());
    showAgain = () -> main(screen.signedIn(), screen.area());
    screen.open(area);
  }

  /** Whoever signs in is reminded once of what waits. */
  private boolean firstReminder() {
    boolean first = !reminded;
    reminded = true;
    return first;
  }

  @Override
  public void registersChanged(Area by, SignedIn now) {
    if (shown.orElse(null) instanceof MainScreen screen) {
      held = new Held.Open(now);
      screen.changed(by, now);
      stage.setTitle(title(now.controller().name()));
    }
  }

  @Override
  public void openArea(Area area) {
    if (shown.orElse(null) instanceof MainScreen screen) {
      screen.open(area);
    }
  }

  @Override
  public void openPerson(SubjectId person) {
    send(new Errand.OpenPerson(person));
  }

  @Override
  public void compare(SubjectId one, SubjectId other) {
    send(new Errand.Compare(one, other));
  }

  @Override
  public void openRequest(RequestId request) {
    send(new Errand.OpenRequest(request));
  }

  @Override
  public void openStorage(RegisterId register) {
    send(new Errand.OpenStorage(register));
  }

  @Override
  public void whoLooked(SubjectId person) {
    send(new Errand.WhoLooked(person));
  }

  @Override
  public void keepLog() {
    send(new Errand.KeepLog());
  }

  @Override
  public void newRequest(Optional<SubjectId> person) {
    send(new Errand.EnterRequest(person));
  }

  private void send(Errand errand) {
    if (shown.orElse(null) instanceof MainScreen screen) {
      screen.send(errand);
    }
  }

  @Override
  public <T> void showOnly(Background.Task<T> gather, BiFunction<Desk, T, Screen> screen) {
    if (mayLeave()) {
      Runnable back = showAgain;
      closeDialogs();
      waiting();
      own.run(
          gather,
          gathered -> {
            showAgain = this::lock;
            show(desk -> screen.apply(desk, gathered), "");
          },
          problem -> {
            back.run();
            tell(problem);
          });
    }
  }

  @Override
  public void lock() {
    if (held instanceof Held.Open(SignedIn signedIn)) {
      closeDialogs();
      waiting();
      own.run(
          () -> Locked.of(signedIn.session().lock()), locked -> signIn(locked, ""), this::leave);
    }
  }

  @Override
  public void leave() {
    if (mayLeave()) {
      letGo(this::welcome);
    }
  }

  private void leave(DomainException problem) {
    tell(problem);
    letGo(this::welcome);
  }

  /** Closes everything and ends the program. */
  public void quit() {
    if (mayLeave()) {
      rememberWindow();
      letGo(
          () -> {
            background.close();
            stage.hide();
            exit.run();
          });
    }
  }

  private void closeRequested(WindowEvent request) {
    request.consume();
    quit();
  }

  private boolean mayLeave() {
    return shown.map(Screen::unsaved).orElse(false)
        ? dialogs()
            .ask(
                texts.get("unsaved.question"),
                texts.get("unsaved.explanation"),
                texts.get("unsaved.verb"))
        : true;
  }

  private void letGo(Runnable then) {
    letGo(Held::letGo, then);
  }

  /** How something is let go of. */
  @FunctionalInterface
  private interface LettingGo {
    void of(Held held) throws DomainException;
  }

  private void letGo(LettingGo how, Runnable then) {
    Held before = held;
    held = new Held.Nothing();
    waiting();
    own.act(
        () -> how.of(before),
        then,
        problem -> {
          tell(problem);
          then.run();
        });
  }

  private void speak(Language language) {
    Locale.setDefault(language.locale()); // the toolkit's own words, such as the months
    if (language == texts.language()) {
      return;
    }
    if (mayLeave()) {
      texts = new Texts(language);
      showAgain.run();
    } else {
      Language before = texts.language();
      preferences.change(settings -> settings.in(before));
    }
  }

  private void waiting() {
    show(_ -> new Placeholder(texts.get("waiting")), "");
  }

  /**
   * @param of what the window is about; may be blank
   */
  private <S extends Screen> S show(Function<Desk, S> make, String of) {
    shownWork.forEach(Background.Work::end);
    shownWork.clear();
    toasts.clear();
    S screen = make.apply(desk());
    shown = Optional.of(screen);
    stage.setTitle(title(of));
    root.getChildren().setAll(screen.root(), toasts.host());
    root.applyCss(); // what stands in a scroll pane can have the focus only then
    screen.shown();
    return screen;
  }

  private String title(String of) {
    return texts.get("application") + (of.isEmpty() ? "" : " – " + of);
  }

  private Desk desk() {
    Background.Work work = background.work();
    shownWork.add(work);
    return new Desk(texts, work, dialogs(), files, toasts, preferences);
  }

  private Dialogs dialogs() {
    return new Dialogs(texts, stage, look);
  }

  private void tell(DomainException problem) {
    dialogs().problem(problem);
  }

  void unexpected(Throwable failure) {
    dialogs().unexpected(failure);
  }

  private void closeDialogs() {
    List.copyOf(Window.getWindows()).stream()
        .filter(window -> window != stage)
        .forEach(Window::hide);
  }

  private void rememberWindow() {
    preferences.change(
        settings ->
            settings.with(
                new Settings.WindowBounds(
                    (int) stage.getX(),
                    (int) stage.getY(),
                    (int) stage.getWidth(),
                    (int) stage.getHeight(),
                    stage.isMaximized())));
  }
}
