package fi.kortisto.ui.imports;

import fi.kortisto.model.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

/** Tells a bar in the dialog beside the status bar how far the work is, and hears of both. */
final class ShownProgress implements Progress {

  private static final double LEAST_STEP = 0.01;

  private final Progress progress;
  private final AtomicBoolean stop;
  private final ProgressBar bar;
  private double told;

  ShownProgress(Progress progress, AtomicBoolean stop, ProgressBar bar) {
    this.progress = progress;
    this.stop = stop;
    this.bar = bar;
  }

  @Override
  public void at(long done, long total) {
    progress.at(done, total);
    double fraction = total <= 0 ? 0 : (double) done / total;
    if (fraction - told >= LEAST_STEP) {
      told = fraction;
      Platform.runLater(() -> bar.setProgress(fraction));
    }
  }

  @Override
  public boolean cancelled() {
    return stop.get() || progress.cancelled();
  }
}
