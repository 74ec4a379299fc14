package fi.kortisto.ui;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The real program on a toolkit without a display, with its settings in a folder of the test.
 * Whatever touches the window runs on the toolkit's thread.
 */
final class RunningProgram implements AutoCloseable {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final long MUCH_MEMORY = 1_500_000_000;

  private final Stage stage;
  private final Navigator navigator;
  final ChosenFiles files = new ChosenFiles();
  final MovableTime time = new MovableTime();

  private RunningProgram(Settings settings, Path config, Templates templates, Beginning beginning) {
    startToolkit();
    SettingsFile file = new SettingsFile(config.resolve("settings.properties"));
    try {
      file.write(settings);
    } catch (DomainException unwritable) {
      throw new AssertionError(unwritable);
    }
    Desktop desktop = new Desktop(Given.folders(), file, templates, Optional.of(Given::demo));
    this.stage = onScreen(Stage::new);
    this.navigator =
        onScreen(() -> desktop.open(stage, time, _ -> files, desktop.first(beginning), () -> {}));
  }

  static RunningProgram start(Settings settings, Path config) {
    return on(new Beginning.Welcome(), settings, config);
  }

  /** As a file manager would start it. */
  static RunningProgram on(Beginning beginning, Settings settings, Path config) {
    Templates templates = Templates.withOwn(config.resolve("templates"));
    return new RunningProgram(settings, config, templates, beginning);
  }

  private static synchronized void startToolkit() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      Platform.setImplicitExit(false);
      if (!started.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit did not start");
      }
    } catch (IllegalStateException alreadyRunning) {
      return;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  Navigator navigator() {
    return navigator;
  }

  /** The settings as the program now has them. */
  Preferences preferences() {
    return navigator.preferences();
  }

  Stage stage() {
    return stage;
  }

  /** Does something on the toolkit's thread and waits for it. */
  <T> T onScreen(Callable<T> action) {
    if (Platform.isFxApplicationThread()) {
      return here(action);
    }
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    try {
      return task.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (InterruptedException | TimeoutException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static <T> T here(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** As {@link #onScreen}, without waiting: for what opens a dialog that waits for an answer. */
  void soon(Runnable action) {
    Platform.runLater(action);
  }

  /** Waits until it holds; fails when it does not within half a minute. */
  void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!onScreen(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("in vain: " + what + "\n" + onScreen(this::allText));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  void awaitShown(String id) {
    await(id + " is shown", () -> find(id).isPresent());
  }

  /** Types into a field as if it had the focus. */
  void type(String id, String text) {
    onScreen(
        () -> {
          TextInputControl field = get(id, TextInputControl.class);
          field.requestFocus();
          field.setText(text);
          return id;
        });
  }

  /** Chooses in a box. */
  void choose(String id, String choice) {
    onScreen(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<String> box = get(id, ComboBox.class);
          box.setValue(choice);
          return choice;
        });
  }

  /** Presses a key in the main window, wherever the focus is. */
  void key(KeyCode code, boolean control, boolean alt) {
    onScreen(
        () -> {
          KeyEvent press =
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
          get("countdown", Label.class).fireEvent(press);
          return code;
        });
  }

  /** Opens an area of the rail by its key, Alt and a digit, or by its entry where it has none. */
  void go(Area area) {
    int place =
        onScreen(
            () -> {
              Node entry = get(area.key().replace('.', '-'), Node.class);
              return entry.getParent().getChildrenUnmodifiable().indexOf(entry);
            });
    if (place < 10) {
      key(KeyCode.values()[KeyCode.DIGIT0.ordinal() + (place + 1) % 10], false, true);
    } else {
      tick(area.key().replace('.', '-'));
    }
  }

  /** Presses a key wherever the focus is. */
  void pressAtFocus(KeyCode code, boolean control) {
    soon(
        () ->
            stage
                .getScene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
  }

  /** Chooses a value that is not text in a box. */
  void chooseValue(String id, Object choice) {
    onScreen(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<Object> box = get(id, ComboBox.class);
          box.setValue(choice);
          return choice;
        });
  }

  /** Ticks a box, or takes its tick away. */
  void tick(String id) {
    soon(() -> get(id, ButtonBase.class).fire());
  }

  /** Presses a button; returns before what it does is done. */
  void press(String id) {
    soon(() -> get(id, Button.class).fire());
  }

  /** Presses the button of a dialog that says this. */
  void answer(String verb) {
    await(
        verb + " can be pressed",
        () ->
            dialogs().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .anyMatch(button -> button instanceof Button b && b.getText().equals(verb)));
    soon(
        () ->
            dialogs().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(verb))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  void closeDialogs() {
    onScreen(
        () -> {
          dialogs().forEach(Window::hide);
          return stage;
        });
  }

  /**
   * The toolkit lets go of a closed window's pixels one frame after the collector has seen that it
   * is gone: where that is left until the heap is full, it is too late.
   */
  private static void collect() {
    Runtime runtime = Runtime.getRuntime();
    if (runtime.totalMemory() - runtime.freeMemory() > MUCH_MEMORY) {
      System.gc();
    }
  }

  List<Window> dialogs() {
    return Window.getWindows().stream().filter(window -> window != stage).toList();
  }

  /** What is in the label, field or button. */
  String text(String id) {
    return onScreen(
        () ->
            switch (find(id).orElse(null)) {
              case Labeled label when isVisible(label) -> label.getText();
              case TextInputControl field -> field.getText();
              case null, default -> "";
            });
  }

  <T extends Node> T get(String id, Class<T> type) {
    return type.cast(find(id).orElseThrow(() -> new AssertionError("nothing has the id " + id)));
  }

  Optional<Node> find(String id) {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup("#" + id))
        .flatMap(node -> Optional.ofNullable(node).stream())
        .filter(RunningProgram::isVisible)
        .findFirst();
  }

  private static boolean isVisible(Node node) {
    for (@Nullable Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Every word that stands in any window, to look for what should not be there. */
  String allText() {
    StringBuilder all = new StringBuilder();
    Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), all));
    return all.toString();
  }

  private static void collect(Node node, StringBuilder all) {
    if (node instanceof Labeled label) {
      all.append(label.getText()).append('\n');
    }
    if (node instanceof TextInputControl field) {
      all.append(field.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  /** Signs in at the sign-in screen that is shown, and goes to the persons. */
  void signIn(String password) {
    signInAtHome(password);
    go(Area.PERSONS);
  }

  /** Signs in at the sign-in screen that is shown and waits for the main window. */
  void signInAtHome(String password) {
    awaitShown("password");
    type("password", password);
    press("sign-in");
    awaitShown("countdown");
  }

  @Override
  public void close() {
    onScreen(
        () -> {
          List.copyOf(dialogs()).forEach(Window::hide);
          navigator.quit();
          return stage;
        });
    await("the window is closed", () -> !stage.isShowing());
    collect();
  }

  /** A password for the service, of which the test keeps the characters. */
  static Password password(String text) {
    return Password.of(text.toCharArray());
  }
}
