package fi.kortisto.ui;

import fi.kortisto.ui.Background.LongWork;
import fi.kortisto.ui.control.Captioned;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shown from the moment of the lock until the data is closed. Long work that had been begun comes
 * to its end first: half an import or backup would help nobody. It is not said what work, since its
 * words might name somebody.
 */
final class LockedPlace implements Screen {

  private final Label what;
  private final ProgressBar bar = new ProgressBar();
  private final Texts texts;
  private final StackPane root;

  LockedPlace(Texts texts, ReadOnlyObjectProperty<Optional<LongWork>> longWork) {
    this.texts = texts;
    what = Captioned.advice(texts.get("waiting"));
    what.setId("locked-what");
    VBox words = new VBox(16, what, bar);
    words.setAlignment(Pos.CENTER);
    words.setMaxWidth(VBox.USE_PREF_SIZE);
    root = new StackPane(words);
    root.setFocusTraversable(true);
    show(longWork.get());
    ChangeListener<Optional<LongWork>> listener = (_, _, now) -> show(now);
    longWork.addListener(listener);
    root.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                longWork.removeListener(listener);
              }
            });
  }

  private void show(Optional<LongWork> work) {
    bar.setVisible(work.isPresent());
    work.ifPresent(
        running -> {
          what.setText(texts.get("locked.finishing"));
          bar.setProgress(running.fraction());
          bar.setAccessibleText(texts.get("locked.finishing"));
        });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    root.requestFocus();
  }
}
