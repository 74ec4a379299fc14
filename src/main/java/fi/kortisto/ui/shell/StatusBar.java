package fi.kortisto.ui.shell;

import fi.kortisto.ui.Background.LongWork;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.BackupAge;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot of the window: who, where, how long until the lock, and long work with its cancel. */
final class StatusBar {

  private static final PseudoClass WORRYING = PseudoClass.getPseudoClass("worrying");

  private final Desk desk;
  private final Parent root;

  @FXML private Label who;
  @FXML private Label where;
  @FXML private Label countdown;
  @FXML private Button backup;
  @FXML private FontIcon backupSign;
  @FXML private HBox busy;
  @FXML private Label what;
  @FXML private ProgressBar bar;
  @FXML private Button cancel;

  StatusBar(
      Desk desk,
      SignedIn signedIn,
      ReadOnlyObjectProperty<Optional<LongWork>> longWork,
      ReadOnlyObjectProperty<Duration> untilLock) {
    this.desk = desk;
    this.root = desk.load(this, "statusbar");
    show(signedIn);
    busy.managedProperty().bind(busy.visibleProperty());
    ChangeListener<Optional<LongWork>> show = (_, _, now) -> show(now);
    show(longWork.get());
    ChangeListener<Duration> count = (_, _, left) -> count(left);
    count(untilLock.get());
    root.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                longWork.removeListener(show);
                untilLock.removeListener(count);
              } else {
                longWork.addListener(show);
                untilLock.addListener(count);
              }
            });
  }

  Parent root() {
    return root;
  }

  /** Who is signed in, and to what. */
  void show(SignedIn signedIn) {
    who.setText(signedIn.user().login());
    where.setText(signedIn.controller().name());
  }

  /**
   * How old the last backup is.
   *
   * @param open shows the backups
   */
  void show(BackupAge age, Runnable open) {
    backup.setVisible(true);
    backup.setText(age.words());
    backup.pseudoClassStateChanged(WORRYING, age.worrying());
    backupSign.setIconCode(age.worrying() ? Feather.ALERT_TRIANGLE : Feather.HARD_DRIVE);
    backup.setOnAction(_ -> open.run());
  }

  private void count(Duration left) {
    String time = String.format("%d:%02d", left.toMinutes(), left.toSecondsPart());
    countdown.setText(desk.texts().get("status.locks", time));
  }

  private void show(Optional<LongWork> work) {
    busy.setVisible(work.isPresent());
    work.ifPresent(
        running -> {
          what.setText(running.what());
          bar.setProgress(running.fraction());
          bar.setAccessibleText(running.what());
          cancel.setVisible(running.cancel().isPresent());
          cancel.setOnAction(_ -> running.cancel().ifPresent(Runnable::run));
        });
  }
}
