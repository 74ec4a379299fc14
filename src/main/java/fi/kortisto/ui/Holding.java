package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps hold of the one register folder that is in use, and of what is being typed into it. */
final class Holding {

  private final Background.Work work;
  private Held held = new Held.Nothing();
  private Optional<Typing> typing = Optional.empty();

  /** How something is let go of. */
  @FunctionalInterface
  interface LettingGo {
    void of(Held held) throws DomainException;
  }

  /**
   * @param work on which it is let go of
   */
  Holding(Background.Work work) {
    this.work = work;
  }

  Held now() {
    return held;
  }

  /** What was held goes on as this. */
  void hold(Held next) {
    held = next;
  }

  /** Holds this instead, and lets go of what was held. */
  void instead(Held next, Consumer<DomainException> failed) {
    work.act(take(next)::letGo, () -> {}, failed);
  }

  /** What was held is another's to let go of. */
  Held take() {
    return take(new Held.Nothing());
  }

  private Held take(Held next) {
    Held before = held;
    held = next;
    return before;
  }

  /**
   * Keeps from now on what is typed.
   *
   * @param before what had been typed and waits
   */
  void keep(Typing begun, List<Draft> before) {
    typing = Optional.of(begun);
    begun.begin(before);
  }

  /** What is typed now, and what waits from before; empty while nothing typed is kept. */
  Optional<List<Draft>> typed() {
    return typing.map(Typing::now);
  }

  /** Nothing typed is kept any more. */
  void endTyping() {
    typing.ifPresent(Typing::end);
    typing = Optional.empty();
  }

  /**
   * Lets go of it. What was typed has been given up by then; what waits from before goes on
   * waiting.
   *
   * @param then done whether or not it failed
   */
  void letGo(LettingGo how, Runnable then, Consumer<DomainException> failed) {
    Held before = take();
    Optional<List<Draft>> waiting = typing.map(Typing::waiting);
    endTyping();
    work.act(
        () -> {
          try {
            giveUp(before, waiting);
          } finally {
            how.of(before);
          }
        },
        then,
        problem -> {
          failed.accept(problem);
          then.run();
        });
  }

  /** What was asked about and is not wanted any more is not kept either. */
  private static void giveUp(Held before, Optional<List<Draft>> waiting) throws DomainException {
    if (waiting.isPresent() && before instanceof Held.Open(SignedIn signedIn)) {
      signedIn.session().drafts().keep(waiting.get());
    }
  }
}
