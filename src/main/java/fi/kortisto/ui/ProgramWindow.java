package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.ui.help.HelpPage;
import fi.kortisto.ui.help.HelpWindow;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * The one window of the program: shows one screen at a time, and what belongs to whichever it is:
 * dialogs, messages, help, the language. Which screen, others decide.
 */
final class ProgramWindow {

  private final Stage stage;
  private final Background background;
  private final Preferences preferences;
  private final Look look;
  private final FileChoice files;
  private final Copying copying;
  private final FieldCopies fieldCopies;
  private final OpenForms forms = new OpenForms();
  private final Toasts toasts = new Toasts();
  private final VBox root = new VBox();
  private final List<Background.Work> shownWork = new ArrayList<>();

  private Texts texts;
  private Optional<Screen> shown = Optional.empty();
  private Optional<HelpWindow> help = Optional.empty();

  ProgramWindow(
      Stage stage,
      InstantSource time,
      Background background,
      Preferences preferences,
      Look look,
      FileChoice files) {
    this.stage = stage;
    this.background = background;
    this.preferences = preferences;
    this.look = look;
    this.files = files;
    this.texts = new Texts(preferences.now().language());
    this.copying = new Copying(time, () -> texts, toasts);
    this.fieldCopies = new FieldCopies(copying);
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 1180, 760);
    look.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
  }

  /** Asks, when somebody wants to close the window, instead of closing it. */
  void onClose(Runnable asked) {
    stage.addEventFilter(
        WindowEvent.WINDOW_CLOSE_REQUEST,
        request -> {
          request.consume();
          asked.run();
        });
  }

  Texts texts() {
    return texts;
  }

  /** The language of whatever is shown from now on. */
  void speak(Language language) {
    texts = new Texts(language);
  }

  /**
   * Shows a screen; the work of the one before is not waited for any more.
   *
   * @param of what the window is about; may be blank
   */
  <S extends Screen> S show(Function<Desk, S> make, String of) {
    shownWork.forEach(Background.Work::end);
    shownWork.clear();
    toasts.clear();
    S screen = make.apply(desk());
    shown = Optional.of(screen);
    titled(of);
    VBox.setVgrow(screen.root(), Priority.ALWAYS);
    if (screen.root() instanceof Region region) {
      region.setMinHeight(0); // a screen that wants more than there is must not push the toasts out
    }
    root.getChildren().setAll(screen.root(), toasts.host());
    root.applyCss(); // what stands in a scroll pane can have the focus only then
    screen.shown();
    return screen;
  }

  /** Shows that something is waited for. */
  void waiting() {
    show(_ -> new Placeholder(texts.get("waiting")), "");
  }

  Optional<Screen> shown() {
    return shown;
  }

  /**
   * @param of what the window is about; may be blank
   */
  void titled(String of) {
    stage.setTitle(texts.get("application") + (of.isEmpty() ? "" : " – " + of));
  }

  /** A new desk, whose work ends when another screen is shown. */
  Desk desk() {
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

  /** Whether what is shown may go; asks where something in it is not saved. */
  boolean mayLeave() {
    return shown.map(Screen::unsaved).orElse(false)
        ? dialogs()
            .ask(
                texts.get("unsaved.question"),
                texts.get("unsaved.explanation"),
                texts.get("unsaved.verb"))
        : true;
  }

  /** What stands in the forms of the screen shown. */
  OpenForms forms() {
    return forms;
  }

  void say(String message) {
    toasts.show(message);
  }

  void tell(DomainException problem) {
    dialogs().problem(problem);
  }

  void unexpected(Throwable failure) {
    dialogs().unexpected(failure);
  }

  private Dialogs dialogs() {
    return new Dialogs(
        texts, stage, look, forms, (window, topic) -> help(window, topic.orElseGet(this::topic)));
  }

  /** Opens the help at that page. */
  void help(HelpTopic topic) {
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

  List<Deed> helpPages() {
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

  /** Closes whatever lies over the window. */
  void closeDialogs() {
    List.copyOf(Window.getWindows()).stream()
        .filter(window -> window != stage)
        .forEach(Window::hide);
  }

  /** Nothing that was copied or lies over the window stays. */
  void putAway() {
    copying.clear();
    closeDialogs();
  }

  /** Where the window stands is kept for the next time. */
  void remember() {
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

  void close() {
    fieldCopies.stop();
    stage.hide();
  }
}
