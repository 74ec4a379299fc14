package fi.kortisto.ui.shell;

import fi.kortisto.ui.AllWindows;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Locks when nobody has touched the program for a while, in whichever of its windows, and at once
 * when the computer wakes from sleep. Work that goes on by itself does not keep it away.
 */
public final class IdleWatch {

  private final IdleClock clock;
  private final Supplier<Duration> limit;
  private final Runnable lock;
  private final AllWindows windows = new AllWindows(this::touched);
  private final Timeline everySecond =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
  private final ReadOnlyObjectWrapper<Duration> left;
  private boolean watching;
  private double x;
  private double y;

  /**
   * @param limit how long nobody need touch it
   */
  public IdleWatch(InstantSource time, Supplier<Duration> limit, Runnable lock) {
    this.clock = new IdleClock(time);
    this.limit = limit;
    this.lock = lock;
    this.left = new ReadOnlyObjectWrapper<>(limit.get());
    everySecond.setCycleCount(Animation.INDEFINITE);
  }

  /** How long until it locks. */
  public ReadOnlyObjectProperty<Duration> left() {
    return left.getReadOnlyProperty();
  }

  public boolean isWatching() {
    return watching;
  }

  /** Begins to count, from the whole limit. */
  public void watch() {
    watching = true;
    clock.begin();
    left.set(limit.get());
    windows.listen();
    everySecond.play();
  }

  public void stop() {
    watching = false;
    everySecond.stop();
    windows.stop();
  }

  private void tick() {
    Duration now = clock.left(limit.get());
    left.set(now);
    if (now.isZero()) {
      stop();
      lock.run();
    }
  }

  private void touched(InputEvent event) {
    if (isSomebody(event)) {
      clock.touch();
    }
  }

  /**
   * What moves or comes under a pointer that rests, as a bar that grows does, makes the toolkit
   * tell of a pointer that comes and goes.
   */
  private boolean isSomebody(InputEvent event) {
    if (event instanceof ScrollEvent scroll) {
      return !scroll.isInertia();
    }
    if (event instanceof MouseEvent mouse) {
      return isMoved(mouse) || isPress(mouse.getEventType());
    }
    return true;
  }

  private boolean isMoved(MouseEvent mouse) {
    boolean moved = mouse.getScreenX() != x || mouse.getScreenY() != y;
    x = mouse.getScreenX();
    y = mouse.getScreenY();
    return moved;
  }

  private static boolean isPress(EventType<?> type) {
    return type == MouseEvent.MOUSE_PRESSED
        || type == MouseEvent.MOUSE_RELEASED
        || type == MouseEvent.MOUSE_CLICKED;
  }
}
