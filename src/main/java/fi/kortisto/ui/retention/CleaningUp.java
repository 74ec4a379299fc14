package fi.kortisto.ui.retention;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.service.RetentionRun;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * The clean-up under way. It goes on step by step, so that whatever else is asked for gets its turn
 * in between; when it is cancelled, what is done stays done.
 */
final class CleaningUp {

  private final Desk desk;
  private final Session session;
  private final DoubleConsumer onStep;
  private final Consumer<RetentionOutcome> onEnd;
  private final Consumer<DomainException> onFailure;
  private boolean cancelled;

  /**
   * @param onStep hears how far it is, from 0 to 1
   */
  CleaningUp(
      Desk desk,
      Session session,
      DoubleConsumer onStep,
      Consumer<RetentionOutcome> onEnd,
      Consumer<DomainException> onFailure) {
    this.desk = desk;
    this.session = session;
    this.onStep = onStep;
    this.onEnd = onEnd;
    this.onFailure = onFailure;
  }

  void begin(RetentionPlan plan) {
    desk.work().run(() -> session.retention().begin(plan), this::goOn, onFailure);
  }

  void cancel() {
    cancelled = true;
  }

  private void goOn(RetentionRun run) {
    boolean stop = cancelled;
    desk.work()
        .run(
            () -> {
              if (stop) {
                run.cancel();
              }
              return run.step();
            },
            more -> {
              onStep.accept(run.fraction());
              if (more) {
                goOn(run);
              } else {
                desk.work().run(run::outcome, onEnd, onFailure);
              }
            },
            onFailure);
  }
}
