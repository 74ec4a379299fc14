package fi.kortisto.ui.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hears of the lock of the desktop and of sleep, where the system tells of them. Nothing is loaded
 * for that before it is asked to watch, and then on a thread of its own: the window need not wait.
 * Where there is nobody to tell, nothing happens.
 */
public final class SystemLock implements AutoCloseable {

  private final List<Bus> buses = new ArrayList<>();
  private boolean closed;

  /**
   * Begins to watch.
   *
   * @param onLock called on any thread
   */
  public void watch(Runnable onLock) {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      Thread.ofPlatform()
          .name("kortisto-system")
          .daemon(true)
          .start(
              () -> {
                add(new Bus.OfSystem(), onLock);
                add(new Bus.OfSession(), onLock);
              });
    }
  }

  private void add(Bus.Kind kind, Runnable onLock) {
    Bus.to(kind, onLock).ifPresent(this::keep);
  }

  private synchronized void keep(Bus bus) {
    if (closed) {
      bus.close();
    } else {
      buses.add(bus);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    buses.forEach(Bus::close);
    buses.clear();
  }
}
