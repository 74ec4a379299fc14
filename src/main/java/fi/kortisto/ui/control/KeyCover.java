package fi.kortisto.ui.control;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What stands in the place of a recovery key that nobody looked after for a while. Whoever knows
 * the password of the user who is signed in sees the key again.
 */
final class KeyCover extends VBox {

  private final Desk desk;
  private final RecoveryKeyScreen.Confirming confirming;
  private final Runnable confirmed;
  private final PasswordField password = new PasswordField();
  private final CapsLockLabel capsLock = new CapsLockLabel();
  private final ProblemLabel problem = new ProblemLabel();
  private final Button show;

  /**
   * @param confirmed hears when it is that user
   */
  KeyCover(Desk desk, RecoveryKeyScreen.Confirming confirming, Runnable confirmed) {
    this.desk = desk;
    this.confirming = confirming;
    this.confirmed = confirmed;
    this.show = new Button(desk.texts().get("recovery-key.show"));
    getStyleClass().add("sheet");
    setMaxHeight(Region.USE_PREF_SIZE);
    Label title = Captioned.words(desk.texts().get("recovery-key.covered"));
    title.setId("key-covered");
    title.getStyleClass().add("title");
    password.setId("key-password");
    password.textProperty().subscribe(_ -> problem.clear());
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(password);
    problem.setId("key-cover-problem");
    show.setId("key-show");
    show.setDefaultButton(true);
    show.setOnAction(_ -> confirm());
    HBox row = new HBox(show);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .setAll(
            title,
            Captioned.words(desk.texts().get("recovery-key.covered-what")),
            new Captioned(desk.texts().get("recovery-key.password"), password),
            capsLock,
            problem,
            row);
  }

  void focus() {
    password.requestFocus();
  }

  private void confirm() {
    Password typed = TypedPassword.of(password);
    show.setDisable(true);
    desk.work()
        .act(
            () -> {
              try (typed) {
                confirming.confirm(typed);
              }
            },
            confirmed,
            this::refused);
  }

  private void refused(DomainException why) {
    show.setDisable(false);
    problem.tell(desk.texts().of(why));
    password.requestFocus();
    password.selectAll();
  }
}
