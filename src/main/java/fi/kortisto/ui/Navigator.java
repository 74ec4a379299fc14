package fi.kortisto.ui;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import fi.kortisto.ui.create.CreateScreen;
import fi.kortisto.ui.help.HelpPage;
import fi.kortisto.ui.help.HelpWindow;
import fi.kortisto.ui.rescue.Damage;
import fi.kortisto.ui.rescue.DamageScreen;
import fi.kortisto.ui.rescue.RescueScreen;
import fi.kortisto.ui.restore.RestoreScreen;
import fi.kortisto.ui.shell.IdleWatch;
import fi.kortisto.ui.shell.MainScreen;
import fi.kortisto.ui.signin.FirstPasswordScreen;
import fi.kortisto.ui.signin.SignInScreen;
import fi.kortisto.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
  private final Copying copying;
  private final IdleWatch idle;
  private final OpenForms forms = new OpenForms();
  private final VBox root = new VBox();
  private final List<Background.Work> shownWork = new ArrayList<>();

  private Held held = new Held.Nothing();
  private final FieldCopies fieldCopies;
  private final Toasts toasts = new Toasts();
  private Texts texts;
  private Runnable showAgain = this::welcome;
  private Optional<Screen> shown = Optional.empty();
  private Optional<Typing> typing = Optional.empty();
  private Optional<Left> left = Optional.empty();
  private boolean reminded;
  private Optional<HelpWindow> help = Optional.empty();

  /** Where somebody was at the lock, for the same user to go on there. */
  private record Left(Path folder, UserId user, Area area) {

    private boolean isOf(SignedIn signedIn) {
      return signedIn.folder().equals(folder) && signedIn.user().id().equals(user);
    }
  }

  Navigator(
      Stage stage,
      InstantSource time,
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
    this.copying = new Copying(time, () -> texts, toasts);
    this.idle =
        new IdleWatch(
            time, () -> Duration.ofMinutes(preferences.now().lockMinutes()), this::systemLocked);
    this.fieldCopies = new FieldCopies(copying);
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 1180, 760);
    look.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closeRequested);
    preferences.settings().subscribe(settings -> speak(settings.language()));
  }

  /** What is chosen for this computer. */
  Preferences preferences() {
    return preferences;
  }

  /** What the program shows first. */
  void begin(Beginning beginning) {
    switch (beginning) {
      case Beginning.Welcome() -> welcome();
      case Beginning.Register(Path folder) -> open(folder);
      case Beginning.Backup(Path file) -> restore(Optional.of(file));
    }
  }

  /** Where the program begins when it is not told with what. */
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
    idle.watch();
  }

  private void signIn(Locked locked, String told) {
    held = new Held.Shut(locked);
    preferences.change(settings -> settings.used(locked.folder()));
    showAgain = () -> signIn(locked, told);
    show(desk -> new SignInScreen(desk, locked, this, told), locked.name());
  }

  @Override
  public void signedIn(Session session) {
    own.run(() -> SignedIn.to(session), this::enter, this::tell);
  }

  private void enter(SignedIn signedIn) {
    if (signedIn.user().temporaryPassword()) {
      held = new Held.Open(signedIn);
      showAgain = () -> enter(signedIn);
      show(desk -> new FirstPasswordScreen(desk, signedIn, this), signedIn.controller().name());
    } else {
      main(signedIn);
    }
  }

  @Override
  public void main(SignedIn signedIn) {
    reminded = false;
    Area first = Area.of(signedIn.user()).getFirst();
    Area before =
        left.filter(there -> there.isOf(signedIn))
            .map(there -> there.area().entry())
            .filter(there -> there.isFor(signedIn.user()))
            .orElse(first);
    left = Optional.empty();
    MainScreen screen = main(signedIn, before);
    Typing begun = new Typing(signedIn.session(), own, forms, this::ofScreens, Typing.PAUSE);
    own.run(
        () -> signedIn.session().drafts().mine(),
        drafts -> {
          if (shown.filter(screen::equals).isPresent()) {
            typing = Optional.of(begun);
            begun.begin(drafts);
            resume(screen, drafts);
          }
        },
        this::tell);
  }

  private List<Draft> ofScreens() {
    return shown.map(Screen::drafts).orElse(List.of());
  }

  /** What had been typed comes back where it was typed; what cannot waits for its form. */
  private void resume(MainScreen screen, List<Draft> drafts) {
    long opened = drafts.stream().filter(screen::resume).count();
    if (!drafts.isEmpty()) {
      toasts.show(texts.get(opened > 0 ? "draft.back" : "draft.waits"));
    }
  }

  private MainScreen main(SignedIn signedIn, Area area) {
    held = new Held.Open(signedIn);
    MainScreen screen =
        show(
            desk ->
                new MainScreen(
                    desk,
                    signedIn,
                    background.longWork(),
                    idle.left(),
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
    idle.watch();
    return screen;
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
            idle.watch();
          },
          problem -> {
            back.run();
            tell(problem);
          });
    }
  }

  /** The system has been locked or is going to sleep, or nobody has touched the program. */
  void systemLocked() {
    switch (held) {
      case Held.Open _ -> lock();
      case Held.Rescued _ -> {
        closeDialogs();
        letGo(this::welcome);
      }
      case Held.Nothing _, Held.Shut _, Held.Locking _, Held.Restore _, Held.Damaged _ -> {}
    }
  }

  @Override
  public void lock() {
    if (held instanceof Held.Open(SignedIn signedIn)) {
      List<Draft> typed = new ArrayList<>();
      try {
        typing.ifPresent(there -> typed.addAll(there.now()));
      } finally {
        lock(signedIn, typed);
      }
    }
  }

  private void lock(SignedIn signedIn, List<Draft> typed) {
    Area area =
        shown.orElse(null) instanceof MainScreen screen
            ? screen.area()
            : Area.of(signedIn.user()).getFirst();
    left = Optional.of(new Left(signedIn.folder(), signedIn.user().id(), area));
    held = new Held.Locking(signedIn);
    putAway();
    show(_ -> new LockedPlace(texts, background.longWork()), "");
    own.run(() -> Locking.of(signedIn, typed), this::locked, this::leave);
  }

  private void locked(Locking locking) {
    if (held instanceof Held.Locking) {
      signIn(
          locking.locked(),
          locking.lost().map(why -> texts.get("draft.lost", texts.of(why))).orElse(""));
    }
  }

  /** Nothing of what was on the screen or was copied stays, and nothing typed is kept any more. */
  private void putAway() {
    idle.stop();
    copying.clear();
    typing.ifPresent(Typing::end);
    typing = Optional.empty();
    closeDialogs();
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
            fieldCopies.stop();
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
    Optional<List<Draft>> waiting = typing.map(Typing::waiting);
    putAway();
    waiting();
    own.act(
        () -> {
          try {
            giveUp(before, waiting);
          } finally {
            how.of(before);
          }
        },
        then,
        problem -> {
          tell(problem);
          then.run();
        });
  }

  /** What was asked about and is not wanted any more is not kept either. */
  private static void giveUp(Held before, Optional<List<Draft>> waiting) throws DomainException {
    if (waiting.isPresent() && before instanceof Held.Open(SignedIn signedIn)) {
      signedIn.session().drafts().keep(waiting.get());
    }
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
    VBox.setVgrow(screen.root(), Priority.ALWAYS);
    if (screen.root() instanceof Region region) {
      region.setMinHeight(0); // a screen that wants more than there is must not push the toasts out
    }
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
    return new Desk(
        texts,
        work,
        dialogs(),
        new FilesWhileShown(files, work),
        toasts,
        copying,
        forms,
        preferences);
  }

  private Dialogs dialogs() {
    return new Dialogs(
        texts, stage, look, forms, (window, topic) -> help(window, topic.orElseGet(this::topic)));
  }

  @Override
  public void help(HelpTopic topic) {
    help(stage, topic);
  }

  private void help(Window over, HelpTopic topic) {
    if (help.filter(HelpWindow::isOpen).isPresent() && over == stage) {
      help.get().show(topic);
      return;
    }
    help.ifPresent(HelpWindow::close);
    HelpWindow window = new HelpWindow(texts);
    look.dress(window.scene());
    help = Optional.of(window);
    window.open(over, topic, look.textSize());
  }

  @Override
  public List<Deed> helpPages() {
    return HelpPage.all(texts.language()).stream()
        .map(page -> Deed.of("help." + page.topic().code(), page.title(), () -> help(page.topic())))
        .toList();
  }

  private HelpTopic topic() {
    return shown.map(Screen::topic).orElse(HelpTopic.START);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F1) {
      key.consume();
      help(topic());
    } else if (key.getCode() == KeyCode.F6) {
      toasts.focus();
    }
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
