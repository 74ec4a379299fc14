package fi.kortisto.ui;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.Progress;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Restoring;
import fi.kortisto.service.Session;
import fi.kortisto.ui.create.CreateScreen;
import fi.kortisto.ui.rescue.Damage;
import fi.kortisto.ui.rescue.DamageScreen;
import fi.kortisto.ui.rescue.RescueScreen;
import fi.kortisto.ui.restore.RestoreScreen;
import fi.kortisto.ui.shell.MainScreen;
import fi.kortisto.ui.signin.FirstPasswordScreen;
import fi.kortisto.ui.signin.SignInScreen;
import fi.kortisto.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.stage.Stage;

/**
 * Decides what the program shows next. Screens ask it for what lies beyond them and know nothing of
 * each other.
 */
public final class Navigator implements Destinations {

  private final RegisterFolders folders;
  private final Background background;
  private final Background.Work own;
  private final Preferences preferences;
  private final Templates templates;
  private final Optional<DemoRegister> demo;
  private final Runnable exit;
  private final ProgramWindow window;
  private final Holding holding;
  private final Parting parting;

  private Runnable showAgain = this::welcome;

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
    this.folders = folders;
    this.background = background;
    this.own = background.work();
    this.preferences = preferences;
    this.templates = templates;
    this.demo = demo;
    this.exit = exit;
    this.window = new ProgramWindow(stage, time, background, preferences, look, files);
    this.holding = new Holding(own);
    this.parting =
        new Parting(
            window, holding, background, own, time, preferences, this::signIn, this::welcome);
    window.onClose(this::quit);
    preferences.settings().subscribe(settings -> speak(settings.language()));
  }

  /** What is chosen for this computer. */
  Preferences preferences() {
    return preferences;
  }

  /** Where the program begins when it is not told with what. */
  public void welcome() {
    welcome("");
  }

  private void welcome(String told) {
    showAgain = this::welcome;
    window.show(desk -> new WelcomeScreen(desk, this, told), "");
  }

  @Override
  public boolean hasDemo() {
    return demo.isPresent();
  }

  @Override
  public void demo(Path parent) {
    demo.ifPresent(
        maker -> {
          window.waiting();
          own.run(
              () -> maker.make(parent.resolve(window.texts().get("demo.folder")), Progress.NONE),
              made ->
                  open(
                      made.folder(),
                      window.texts().get("demo.told", made.login(), made.password())),
              problem -> welcome(window.texts().of(problem)));
        });
  }

  @Override
  public void create() {
    showAgain = this::create;
    window.show(desk -> new CreateScreen(desk, folders, templates.all(), this), "");
  }

  @Override
  public void restore(Optional<Path> backup) {
    if (window.mayLeave()) {
      parting.letGo(
          Held::letGoAsItIs,
          () -> restoring(backup)); // a new backup might take the old one's place
    }
  }

  private void restoring(Optional<Path> backup) {
    showAgain = () -> restore(backup);
    window.show(desk -> new RestoreScreen(desk, folders, this, backup, this::begun), "");
  }

  /** Another file may have been chosen before. */
  private void begun(Restoring restoring) {
    holding.instead(new Held.Restore(restoring), window::tell);
  }

  @Override
  public void backedUp() {
    if (window.shown().orElse(null) instanceof MainScreen screen) {
      screen.backedUp();
    }
  }

  @Override
  public void created(SignedIn signedIn, Function<Desk, Screen> first) {
    holding.hold(new Held.Open(signedIn));
    preferences.change(settings -> settings.used(signedIn.folder()));
    showAgain = () -> created(signedIn, first);
    window.show(first, signedIn.controller().name());
    parting.watch();
  }

  @Override
  public void open(Path folder) {
    open(folder, "");
  }

  private void open(Path folder, String told) {
    open(new Opening(folder, folders), told);
  }

  /** As {@link #open(Path)}, where that was begun already. */
  void open(Opening opening) {
    open(opening, "");
  }

  private void open(Opening opening, String told) {
    window.waiting();
    own.run(
        opening::locked,
        locked -> signIn(locked, told),
        problem -> refused(opening.folder(), problem));
  }

  private void refused(Path folder, DomainException problem) {
    if (Damage.is(problem)) {
      damaged(folder, problem);
    } else {
      welcome(window.texts().of(problem));
    }
  }

  @Override
  public void damaged(Path folder, DomainException problem) {
    Held before = holding.take();
    window.waiting();
    own.run(
        () -> {
          before.letGo();
          return Damage.of(folder, problem, folders);
        },
        this::damaged,
        further -> welcome(window.texts().of(further)));
  }

  private void damaged(Damage damage) {
    damage.left().ifPresent(left -> holding.hold(new Held.Damaged(left)));
    showAgain = () -> damaged(damage);
    window.show(
        desk -> new DamageScreen(desk, damage, this, this::rescued),
        Locked.nameOf(damage.folder()));
  }

  private void rescued(Session session) {
    holding.hold(new Held.Rescued(session));
    showAgain = () -> rescued(session);
    window.show(desk -> new RescueScreen(desk, session, this), "");
    parting.watch();
  }

  private void signIn(Locked locked, String told) {
    holding.hold(new Held.Shut(locked));
    preferences.change(settings -> settings.used(locked.folder()));
    showAgain = () -> signIn(locked, told);
    window.show(desk -> new SignInScreen(desk, locked, this, told), locked.name());
  }

  @Override
  public void signedIn(Session session) {
    own.run(() -> SignedIn.to(session), this::enter, window::tell);
  }

  private void enter(SignedIn signedIn) {
    if (signedIn.user().temporaryPassword()) {
      holding.hold(new Held.Open(signedIn));
      showAgain = () -> enter(signedIn);
      window.show(
          desk -> new FirstPasswordScreen(desk, signedIn, this), signedIn.controller().name());
      parting.watch();
    } else {
      main(signedIn);
    }
  }

  @Override
  public void main(SignedIn signedIn) {
    Area first = parting.whereLeft(signedIn).orElseGet(() -> Area.of(signedIn.user()).getFirst());
    MainScreen screen = main(signedIn, first);
    Typing begun =
        new Typing(signedIn.session(), own, window.forms(), this::ofScreens, Typing.PAUSE);
    own.run(
        () -> signedIn.session().drafts().mine(),
        drafts -> {
          if (window.shown().filter(screen::equals).isPresent()) {
            holding.keep(begun, drafts);
            resume(screen, drafts);
          }
        },
        window::tell);
  }

  private List<Draft> ofScreens() {
    return window.shown().map(Screen::drafts).orElse(List.of());
  }

  /** What had been typed comes back where it was typed; what cannot waits for its form. */
  private void resume(MainScreen screen, List<Draft> drafts) {
    long opened = drafts.stream().filter(screen::resume).filter(draft -> !draft.isView()).count();
    if (!drafts.stream().allMatch(Draft::isView)) {
      window.say(window.texts().get(opened > 0 ? "draft.back" : "draft.waits"));
    }
  }

  private MainScreen main(SignedIn signedIn, Area area) {
    holding.hold(new Held.Open(signedIn));
    MainScreen screen =
        window.show(
            desk ->
                new MainScreen(
                    desk,
                    signedIn,
                    background.longWork(),
                    parting.untilLock(),
                    this,
                    new AreaScreens(
                            window::desk,
                            this,
                            templates,
                            new StorageWatch(desk.work(), signedIn.session(), window::tell))
                        ::of),
            signedIn.controller().name());
    showAgain = () -> main(screen.signedIn(), screen.area());
    screen.open(area);
    parting.watch();
    return screen;
  }

  @Override
  public void registersChanged(Area by, SignedIn now) {
    if (window.shown().orElse(null) instanceof MainScreen screen) {
      holding.hold(new Held.Open(now));
      screen.changed(by, now);
      window.titled(now.controller().name());
    }
  }

  @Override
  public void openArea(Area area) {
    if (window.shown().orElse(null) instanceof MainScreen screen) {
      screen.open(area);
    }
  }

  @Override
  public void send(Errand errand) {
    if (window.shown().orElse(null) instanceof MainScreen screen) {
      screen.send(errand);
    }
  }

  @Override
  public <T> void showOnly(Background.Task<T> gather, BiFunction<Desk, T, Screen> screen) {
    if (window.mayLeave()) {
      Runnable back = showAgain;
      window.closeDialogs();
      window.waiting();
      own.run(
          gather,
          gathered -> {
            showAgain = this::lock;
            window.show(desk -> screen.apply(desk, gathered), "");
            parting.watch();
          },
          problem -> {
            back.run();
            window.tell(problem);
          });
    }
  }

  /** The system has been locked or is going to sleep. */
  void systemLocked() {
    parting.systemLocked();
  }

  @Override
  public void lock() {
    parting.lock();
  }

  @Override
  public void leave() {
    if (window.mayLeave()) {
      letGo(this::welcome);
    }
  }

  /** Closes everything and ends the program. */
  public void quit() {
    if (window.mayLeave()) {
      window.remember();
      letGo(
          () -> {
            background.close();
            window.close();
            exit.run();
          });
    }
  }

  private void letGo(Runnable then) {
    parting.letGo(Held::letGo, then);
  }

  private void speak(Language language) {
    Locale.setDefault(language.locale()); // the toolkit's own words, such as the months
    Language before = window.texts().language();
    if (language == before) {
      return;
    }
    if (window.mayLeave()) {
      window.speak(language);
      showAgain.run();
    } else {
      preferences.change(settings -> settings.in(before));
    }
  }

  @Override
  public void help(HelpTopic topic) {
    window.help(topic);
  }

  @Override
  public List<Deed> helpPages() {
    return window.helpPages();
  }

  void unexpected(Throwable failure) {
    window.unexpected(failure);
  }
}
