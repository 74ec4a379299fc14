package fi.kortisto.ui;

import fi.kortisto.exchange.Templates;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.ui.system.SystemLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The desktop program, put together from what it is given.
 *
 * <p>Decision: the toolkit is started with {@code Platform.startup} and not through a subclass of
 * {@code javafx.application.Application}, which the toolkit makes by itself with no arguments and
 * which could be given what it needs through static fields only.
 */
public final class Desktop {

  private static final double USUAL_WIDTH = 1180;
  private static final double USUAL_HEIGHT = 800;

  /** What nobody waits for is not to keep the first page from being painted. */
  private static final Executor AFTER_THE_WINDOW =
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final RegisterFolders folders;
  private final SettingsFile settings;
  private final Templates templates;
  private final Optional<DemoRegister> demo;

  /**
   * @param templates the registers to start from
   */
  public Desktop(
      RegisterFolders folders,
      SettingsFile settings,
      Templates templates,
      Optional<DemoRegister> demo) {
    this.folders = folders;
    this.settings = settings;
    this.templates = templates;
    this.demo = demo;
  }

  /**
   * Starts the toolkit and opens the window; the program lives until that is closed.
   *
   * @param beginning what it shows first
   * @throws UnsupportedOperationException when there is no display
   */
  public void launch(Beginning beginning) {
    Consumer<Navigator> first = first(beginning);
    CompletableFuture<Void> opened = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            SystemLock system = new SystemLock();
            Navigator navigator =
                open(
                    new Stage(),
                    InstantSource.system(),
                    SystemFileChoice::new,
                    first,
                    () -> {
                      system.close();
                      Platform.exit();
                    });
            AFTER_THE_WINDOW.execute(
                () -> system.watch(() -> Platform.runLater(navigator::systemLocked)));
            opened.complete(null);
          } catch (RuntimeException | Error failed) {
            opened.completeExceptionally(failed);
            Platform.runLater(Platform::exit); // not before the toolkit runs: it would never end
          }
        });
    opened.join();
  }

  /**
   * What is shown first. A register is opened meanwhile, since the toolkit takes as long to start.
   */
  Consumer<Navigator> first(Beginning beginning) {
    return switch (beginning) {
      case Beginning.Welcome() -> Navigator::welcome;
      case Beginning.Backup(Path file) -> navigator -> navigator.restore(Optional.of(file));
      case Beginning.Register(Path folder) -> {
        Opening opening = new Opening(folder, folders).ahead();
        yield navigator -> navigator.open(opening);
      }
    };
  }

  /**
   * Opens the program in the stage. To be called on the toolkit's thread.
   *
   * @param time tells when nobody has been there for long enough
   * @param first what it shows
   * @param exit what is left to do when the program has closed everything
   */
  Navigator open(
      Stage stage,
      InstantSource time,
      Function<Window, FileChoice> files,
      Consumer<Navigator> first,
      Runnable exit) {
    Failures failures = new Failures();
    Background background = new Background(Platform::runLater, failures::tell);
    Preferences preferences =
        new Preferences(settings, settings.read(), background.work(), failures::tell);
    Navigator navigator =
        new Navigator(
            stage,
            time,
            folders,
            background,
            preferences,
            new Look(preferences),
            files.apply(stage),
            templates,
            demo,
            exit);
    failures.to(navigator);
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.tell(failure));
    icons(stage);
    place(stage, preferences.now().window());
    first.accept(navigator);
    stage.show();
    return navigator;
  }

  /** The navigator needs the background, which needs somewhere to tell of failures. */
  private static final class Failures {

    private Optional<Navigator> navigator = Optional.empty();
    private boolean telling;

    private void to(Navigator listener) {
      navigator = Optional.of(listener);
    }

    /** One at a time: what fails while one is being told of follows from it, as a rule. */
    private void tell(Throwable failure) {
      if (!telling) {
        telling = true;
        Platform.runLater(
            () -> {
              navigator.ifPresent(listener -> listener.unexpected(failure));
              telling = false;
            });
      }
    }
  }

  private static void icons(Stage stage) {
    try (var icon = Desktop.class.getResourceAsStream("icon.png")) {
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    } catch (IOException closing) {
      throw new UncheckedIOException(closing);
    }
  }

  /** Where it last stood, but whole on a screen that is there now. */
  private static void place(Stage stage, Settings.WindowBounds bounds) {
    stage.setMinWidth(720);
    stage.setMinHeight(520);
    boolean known = bounds.width() > 0;
    Rectangle2D screen = screenOf(bounds);
    double width = Math.min(known ? bounds.width() : USUAL_WIDTH, screen.getWidth());
    double height = Math.min(known ? bounds.height() : USUAL_HEIGHT, screen.getHeight());
    double spareWidth = screen.getWidth() - width;
    double spareHeight = screen.getHeight() - height;
    double left = known ? bounds.x() - screen.getMinX() : spareWidth / 2;
    double top = known ? bounds.y() - screen.getMinY() : spareHeight / 3;
    stage.setX(screen.getMinX() + Math.clamp(left, 0, spareWidth));
    stage.setY(screen.getMinY() + Math.clamp(top, 0, spareHeight));
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setMaximized(bounds.maximized());
  }

  private static Rectangle2D screenOf(Settings.WindowBounds bounds) {
    return Screen.getScreensForRectangle(
            bounds.x(), bounds.y(), Math.max(1, bounds.width()), Math.max(1, bounds.height()))
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }
}
