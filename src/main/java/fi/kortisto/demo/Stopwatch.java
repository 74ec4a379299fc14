package fi.kortisto.demo;

import fi.kortisto.model.DomainException;

/** Does one step of the main job after the other and tells how long each took. */
record Stopwatch(MainJob.Listener listener, String register) {

  /** One step's work. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws DomainException;
  }

  /** What a step's result is called. */
  @FunctionalInterface
  interface Telling<T> {
    String of(T result);
  }

  <T> T timed(MainJob.Step step, Work<T> work, Telling<T> telling) throws DomainException {
    long start = System.nanoTime();
    T result = work.run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    listener.done(step, register, millis, telling.of(result));
    return result;
  }
}
