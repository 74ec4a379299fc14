package fi.kortisto.ui.duplicates;

import fi.kortisto.model.DomainException;
import fi.kortisto.service.DuplicateScan;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Present;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/**
 * The look through all persons. It goes on step by step, so that whatever else is asked for gets
 * its turn in between.
 */
final class Scanning {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Button scan;
  private final ProgressBar progress;
  private final Label state;
  private final Button cancel;
  private final IntConsumer done;
  private boolean running;
  private boolean cancelled;

  /**
   * @param done hears how many pairs were found
   */
  Scanning(
      Desk desk,
      SignedIn signedIn,
      Button scan,
      ProgressBar progress,
      Label state,
      Button cancel,
      IntConsumer done) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.scan = scan;
    this.progress = progress;
    this.state = state;
    this.cancel = cancel;
    this.done = done;
    show();
  }

  void begin() {
    if (!running) {
      running = true;
      cancelled = false;
      progress.setProgress(0);
      show();
      desk.work().run(signedIn.session().duplicates()::scan, this::goOn, this::failed);
    }
  }

  void cancel() {
    cancelled = true;
  }

  /** How far a step has come, and whether there is another. */
  private record Step(DuplicateScan scan, boolean more, double fraction) {}

  private void goOn(DuplicateScan going) {
    desk.work().run(() -> step(going, cancelled), this::stepped, this::failed);
  }

  private static Step step(DuplicateScan going, boolean giveUp) throws DomainException {
    if (giveUp) {
      going.cancel();
    }
    boolean more = going.step();
    return new Step(going, more, going.fraction());
  }

  private void stepped(Step step) {
    progress.setProgress(step.fraction());
    state.setText(desk.texts().get("duplicates.scanning", step.scan().persons()));
    if (step.more()) {
      goOn(step.scan());
    } else {
      boolean finished = !cancelled;
      end();
      if (finished) {
        done.accept(step.scan().found());
      }
    }
  }

  private void failed(DomainException refused) {
    end();
    desk.dialogs().problem(refused);
  }

  private void end() {
    running = false;
    state.setText("");
    show();
  }

  private void show() {
    Present.when(scan, !running);
    Present.when(progress, running);
    Present.when(state, running);
    Present.when(cancel, running);
  }
}
