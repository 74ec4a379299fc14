package fi.kortisto.ui;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/** Hears of all that is done with keys and pointer, in the windows there are and in later ones. */
public final class AllWindows {

  private final EventHandler<InputEvent> handler;
  private final ListChangeListener<Window> windows = this::changed;
  private boolean listening;

  public AllWindows(EventHandler<InputEvent> handler) {
    this.handler = handler;
  }

  public void listen() {
    if (!listening) {
      listening = true;
      each(Window::addEventFilter);
      Window.getWindows().addListener(windows);
    }
  }

  public void stop() {
    if (listening) {
      listening = false;
      Window.getWindows().removeListener(windows);
      each(Window::removeEventFilter);
    }
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(one -> one.addEventFilter(InputEvent.ANY, handler));
      change.getRemoved().forEach(one -> one.removeEventFilter(InputEvent.ANY, handler));
    }
  }

  /** How a window is begun or ended with. */
  @FunctionalInterface
  private interface Filtering {
    void of(Window window, EventType<InputEvent> type, EventHandler<InputEvent> how);
  }

  private void each(Filtering filtering) {
    Window.getWindows().forEach(window -> filtering.of(window, InputEvent.ANY, handler));
  }
}
