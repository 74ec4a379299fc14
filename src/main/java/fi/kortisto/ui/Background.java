package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one thread on which everything happens that is slow or touches the data: a session serves one
 * thread at a time, and this is the one.
 *
 * <p>Work runs in the order in which it was asked for. Each screen asks through a {@link Work} of
 * its own; when the screen goes, what it asked for is still done but nobody is called back. All
 * methods are for the screen's thread.
 */
public final class Background implements AutoCloseable {

  /** Something to find out or do. */
  @FunctionalInterface
  public interface Task<T> {
    T run() throws DomainException;
  }

  /** Something to do that has no result. */
  @FunctionalInterface
  public interface Action {
    void run() throws DomainException;
  }

  /** Something that takes long, tells how far it is and may be cancelled. */
  @FunctionalInterface
  public interface LongTask<T> {
    T run(Progress progress) throws DomainException;
  }

  /**
   * Long work that is under way.
   *
   * @param what in words, for the status bar
   * @param fraction done, from 0 to 1; negative when it is not known
   * @param cancel asks it to stop; it ends with {@code CANCELLED}. Empty when it must go on
   */
  public record LongWork(String what, double fraction, Optional<Runnable> cancel) {}

  private static final long REPORT_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Executor screenThread;
  private final Consumer<Throwable> unexpected;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("kortisto-session").daemon(false).factory());
  private final ReadOnlyObjectWrapper<Optional<LongWork>> longWork =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param screenThread where callbacks run
   * @param unexpected hears, on that thread, of failures that nobody foresaw
   */
  public Background(Executor screenThread, Consumer<Throwable> unexpected) {
    this.screenThread = screenThread;
    this.unexpected = unexpected;
  }

  /** The way of one screen to ask for work. */
  public Work work() {
    return new Work();
  }

  /** What the status bar shows of long work. */
  public ReadOnlyObjectProperty<Optional<LongWork>> longWork() {
    return longWork.getReadOnlyProperty();
  }

  /** Lets what was asked for come to its end, asking long work to stop, and ends the thread. */
  @Override
  public void close() {
    longWork.get().flatMap(LongWork::cancel).ifPresent(Runnable::run);
    thread.close();
  }

  /** What one screen asks for. */
  public final class Work {

    private boolean over;

    private Work() {}

    /**
     * Does the task and calls back with its result, or with what it was refused for. Once the
     * program has been closed nothing is done: a clock that still ticks finds no data to ask for.
     */
    public <T> void run(
        Task<T> task, Consumer<? super T> onSuccess, Consumer<? super DomainException> onFailure) {
      if (!thread.isShutdown()) {
        thread.execute(() -> deliver(task, onSuccess, onFailure));
      }
    }

    /** As {@link #run}, for a task without a result. */
    public void act(Action action, Runnable onDone, Consumer<? super DomainException> onFailure) {
      run(
          () -> {
            action.run();
            return Boolean.TRUE;
          },
          _ -> onDone.run(),
          onFailure);
    }

    /** As {@link #run}, shown in the status bar with a way to cancel it. */
    public <T> void runLong(
        String what,
        LongTask<T> task,
        Consumer<? super T> onSuccess,
        Consumer<? super DomainException> onFailure) {
      AtomicBoolean cancelled = new AtomicBoolean();
      runShown(
          task,
          new Reporting(what, cancelled, Optional.of(() -> cancelled.set(true))),
          onSuccess,
          onFailure);
    }

    /** As {@link #run}, shown in the status bar, for what must not stop half-way. */
    public <T> void runToEnd(
        String what,
        Task<T> task,
        Consumer<? super T> onSuccess,
        Consumer<? super DomainException> onFailure) {
      runShown(
          _ -> task.run(),
          new Reporting(what, new AtomicBoolean(), Optional.empty()),
          onSuccess,
          onFailure);
    }

    private <T> void runShown(
        LongTask<T> task,
        Progress progress,
        Consumer<? super T> onSuccess,
        Consumer<? super DomainException> onFailure) {
      run(
          () -> {
            progress.at(0, -1);
            try {
              return task.run(progress);
            } finally {
              screenThread.execute(() -> longWork.set(Optional.empty()));
            }
          },
          onSuccess,
          onFailure);
    }

    /** A stream that any thread may read, while the session's own thread opens and reads it. */
    public InputStream stream(Task<InputStream> source) {
      return new FetchedStream(thread, source);
    }

    /** Whether the screen has gone. */
    boolean isOver() {
      return over;
    }

    /** The screen has gone: nothing is called back any more. */
    public void end() {
      over = true;
    }

    private <T> void deliver(
        Task<T> task, Consumer<? super T> onSuccess, Consumer<? super DomainException> onFailure) {
      try {
        T result = task.run();
        callBack(() -> onSuccess.accept(result));
      } catch (DomainException refused) {
        callBack(() -> onFailure.accept(refused));
      } catch (RuntimeException | Error surprise) {
        screenThread.execute(() -> unexpected.accept(surprise));
      }
    }

    private void callBack(Runnable callback) {
      screenThread.execute(
          () -> {
            if (!over) {
              callback.run();
            }
          });
    }
  }

  /** Passes on ten reports a second at most. */
  private final class Reporting implements Progress {

    private final String what;
    private final AtomicBoolean cancelled;
    private final Optional<Runnable> cancel;
    private final AtomicLong last = new AtomicLong(System.nanoTime() - REPORT_EVERY_NANOS);

    private Reporting(String what, AtomicBoolean cancelled, Optional<Runnable> cancel) {
      this.what = what;
      this.cancelled = cancelled;
      this.cancel = cancel;
    }

    @Override
    public void at(long done, long total) {
      long now = System.nanoTime();
      if (now - last.get() >= REPORT_EVERY_NANOS) {
        last.set(now);
        double fraction = total <= 0 ? -1 : (double) done / total;
        screenThread.execute(() -> longWork.set(Optional.of(new LongWork(what, fraction, cancel))));
      }
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
