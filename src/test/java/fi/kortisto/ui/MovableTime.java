package fi.kortisto.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time of the computer, and what the test adds to it. */
final class MovableTime implements InstantSource {

  private final AtomicReference<Duration> added = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(added.get());
  }

  void add(Duration more) {
    added.updateAndGet(before -> before.plus(more));
  }
}
