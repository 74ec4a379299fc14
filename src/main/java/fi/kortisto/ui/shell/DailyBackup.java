package fi.kortisto.ui.shell;

import fi.kortisto.model.BackupMade;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Makes the backup of the day while the register is open, when the plan wants one. */
final class DailyBackup {

  private static final Duration PAUSE = Duration.minutes(30);

  private final Desk desk;
  private final SignedIn signedIn;
  private final Runnable onMade;
  private final Timeline clock = new Timeline(new KeyFrame(PAUSE, _ -> look()));
  private boolean told;

  /**
   * @param shown ends the watch when it leaves the window
   */
  DailyBackup(Desk desk, SignedIn signedIn, Node shown, Runnable onMade) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.onMade = onMade;
    clock.setCycleCount(Animation.INDEFINITE);
    shown
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                clock.stop();
              }
            });
  }

  void watch() {
    clock.play();
    look();
  }

  private void look() {
    desk.work()
        .run(
            () -> signedIn.session().backups().isDue(),
            due -> {
              if (due) {
                make();
              }
            },
            this::refused);
  }

  private void make() {
    desk.work()
        .runLong(
            desk.texts().get("backups.doing"),
            progress -> signedIn.session().backups().makeIfDue(progress),
            this::made,
            this::refused);
  }

  private void made(Optional<BackupMade> made) {
    made.ifPresent(
        backup ->
            desk.toasts()
                .show(
                    desk.texts()
                        .get(
                            backup.keptAll() ? "backups.made.smaller" : "backups.made",
                            backup.backup().head().counts().persons())));
    onMade.run();
  }

  /** Said once: a stick that is not in its place must not be complained of every half hour. */
  private void refused(DomainException why) {
    if (!told) {
      told = true;
      desk.toasts().show(desk.texts().of(why));
    }
  }
}
