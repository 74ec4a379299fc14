package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.UserId;
import fi.kortisto.ui.shell.IdleWatch;
import fi.kortisto.ui.shell.MainScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What happens when one parts from an open register: locked by its user, by the system or by
 * idleness, or let go of. Nothing personal is left on the screen before anything else is done.
 */
final class Parting {

  private final ProgramWindow window;
  private final Holding holding;
  private final Background background;
  private final Background.Work work;
  private final IdleWatch idle;
  private final BiConsumer<Locked, String> signIn;
  private final Runnable away;
  private Optional<Left> left = Optional.empty();

  /** Where somebody was at the lock, for the same user to go on there. */
  private record Left(Path folder, UserId user, Area area) {

    private boolean isOf(SignedIn signedIn) {
      return signedIn.folder().equals(folder) && signedIn.user().id().equals(user);
    }
  }

  /**
   * @param signIn asks who signs in after a lock, and tells something
   * @param away where the program goes when nothing is held any more
   */
  Parting(
      ProgramWindow window,
      Holding holding,
      Background background,
      Background.Work work,
      InstantSource time,
      Preferences preferences,
      BiConsumer<Locked, String> signIn,
      Runnable away) {
    this.window = window;
    this.holding = holding;
    this.background = background;
    this.work = work;
    this.idle =
        new IdleWatch(
            time, () -> Duration.ofMinutes(preferences.now().lockMinutes()), this::systemLocked);
    this.signIn = signIn;
    this.away = away;
  }

  /** Watches from now on whether anybody touches the program. */
  void watch() {
    idle.watch();
  }

  /** The time until it locks by itself. */
  ReadOnlyObjectProperty<Duration> untilLock() {
    return idle.left();
  }

  /** Where that user was at the lock; told once. */
  Optional<Area> whereLeft(SignedIn signedIn) {
    Optional<Area> there = left.filter(one -> one.isOf(signedIn)).map(one -> one.area().entry());
    left = Optional.empty();
    return there.filter(area -> area.isFor(signedIn.user()));
  }

  /** The system has been locked or is going to sleep, or nobody has touched the program. */
  void systemLocked() {
    switch (holding.now()) {
      case Held.Open _ -> {
        if (window.shown().map(Screen::cover).orElse(false)) {
          watch();
        } else {
          lock();
        }
      }
      case Held.Rescued _ -> {
        window.closeDialogs();
        letGo(Held::letGo, away);
      }
      case Held.Nothing _, Held.Shut _, Held.Locking _, Held.Restore _, Held.Damaged _ -> {}
    }
  }

  /** Locks what is open; does nothing when nobody is signed in. */
  void lock() {
    if (holding.now() instanceof Held.Open(SignedIn signedIn)) {
      Optional<List<Draft>> typed = Optional.empty();
      try {
        typed = holding.typed();
      } finally {
        lock(signedIn, typed);
      }
    }
  }

  private void lock(SignedIn signedIn, Optional<List<Draft>> typed) {
    Area area =
        window.shown().orElse(null) instanceof MainScreen screen
            ? screen.area()
            : Area.of(signedIn.user()).getFirst();
    left = Optional.of(new Left(signedIn.folder(), signedIn.user().id(), area));
    holding.hold(new Held.Locking(signedIn));
    holding.endTyping();
    putAway();
    window.show(_ -> new LockedPlace(window.texts(), background.longWork()), "");
    work.run(() -> Locking.of(signedIn, typed), this::locked, this::unlocked);
  }

  private void locked(Locking locking) {
    if (holding.now() instanceof Held.Locking) {
      signIn.accept(
          locking.locked(),
          locking
              .lost()
              .map(why -> window.texts().get("draft.lost", window.texts().of(why)))
              .orElse(""));
    }
  }

  private void unlocked(DomainException problem) {
    window.tell(problem);
    letGo(Held::letGo, away);
  }

  /** Lets go of what is held, and shows meanwhile that it is waited for. */
  void letGo(Holding.LettingGo how, Runnable then) {
    holding.letGo(how, then, window::tell); // goes on in the background
    putAway();
    window.waiting();
  }

  private void putAway() {
    idle.stop();
    window.putAway();
  }
}
