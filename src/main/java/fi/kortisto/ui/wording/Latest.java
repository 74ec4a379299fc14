package fi.kortisto.ui.wording;

import fi.kortisto.document.Document;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Background;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Sets pages in the background once the typing settles; only the last asked for are shown. */
final class Latest {

  private static final Duration SETTLED = Duration.millis(400);

  private final Background.Work work;
  private final Consumer<Document> ready;
  private final Consumer<DomainException> refused;
  private final PauseTransition pause = new PauseTransition(SETTLED);
  private final AtomicInteger asked = new AtomicInteger();

  Latest(Background.Work work, Consumer<Document> ready, Consumer<DomainException> refused) {
    this.work = work;
    this.ready = ready;
    this.refused = refused;
  }

  /** After a while, unless something else is asked for meanwhile. */
  void soon(Background.Task<Document> task) {
    pause.setOnFinished(_ -> now(task));
    pause.playFromStart();
  }

  void now(Background.Task<Document> task) {
    pause.stop();
    int number = asked.incrementAndGet();
    work.run(
        task,
        made -> {
          if (number == asked.get()) {
            ready.accept(made);
          }
        },
        problem -> {
          if (number == asked.get()) {
            refused.accept(problem);
          }
        });
  }
}
