package fi.kortisto.ui.users;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.User;
import fi.kortisto.ui.Background.Action;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.CapsLockLabel;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.TypedPassword;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks for a new password, one's own or another user's. */
final class PasswordForms {

  private final Desk desk;
  private final SignedIn signedIn;

  PasswordForms(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
  }

  /** Changes one's own; the present one is asked for. */
  void own() {
    PasswordField present = new PasswordField();
    present.setId("present-password");
    Label label = new Label(desk.texts().get("users.own.present"));
    label.setMnemonicParsing(true);
    label.setLabelFor(present);
    CapsLockLabel capsLock = new CapsLockLabel();
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(present);
    NewPassword wanted = newPassword(signedIn.user());
    FormDialog dialog =
        form(
            desk.texts().get("users.own.title"),
            column("field", label, present, capsLock),
            wanted.root());
    dialog.onConfirm(
        () ->
            wanted
                .password()
                .ifPresent(
                    chosen -> {
                      Password old = TypedPassword.of(present);
                      change(
                          dialog,
                          () -> {
                            try (chosen;
                                old) {
                              signedIn.session().keys().changePassword(old, chosen);
                            }
                          },
                          desk.texts().get("users.own.changed"));
                    }));
    dialog.show(present);
  }

  /** Gives another user a new one. */
  void reset(User user) {
    temporary(
        user,
        desk.texts().get("users.reset.title", user.login()),
        desk.texts().get("users.password.verb"),
        chosen -> signedIn.session().keys().resetPassword(user.id(), chosen),
        desk.texts().get("users.reset.done", user.login()),
        () -> {});
  }

  /** Lets somebody in again whose access had ended. */
  void readmit(User user, Runnable onDone) {
    temporary(
        user,
        desk.texts().get("users.readmit.title", user.login()),
        desk.texts().get("users.readmit.verb"),
        chosen -> signedIn.session().users().readmit(user.id(), chosen),
        desk.texts().get("users.readmit.done", user.login()),
        onDone);
  }

  /** What is done with a password that somebody else chose. */
  @FunctionalInterface
  private interface Given {
    void with(Password chosen) throws DomainException;
  }

  private void temporary(
      User user, String title, String verb, Given given, String done, Runnable onDone) {
    NewPassword wanted = newPassword(user);
    Label what = new Label(desk.texts().get("users.reset.what"));
    what.setWrapText(true);
    what.getStyleClass().add("quiet");
    FormDialog dialog = desk.dialogs().form(title, column("fields", what, wanted.root()), verb);
    dialog.onConfirm(
        () ->
            wanted
                .password()
                .ifPresent(
                    chosen ->
                        change(
                            dialog,
                            () -> {
                              try (chosen) {
                                given.with(chosen);
                              }
                            },
                            done,
                            onDone)));
    dialog.show(wanted.root());
    wanted.focus();
  }

  private NewPassword newPassword(User user) {
    return new NewPassword(desk, () -> new String[] {user.login(), signedIn.controller().name()});
  }

  private FormDialog form(String title, Node... content) {
    return desk.dialogs()
        .form(title, column("fields", content), desk.texts().get("users.password.verb"));
  }

  private void change(FormDialog dialog, Action action, String done) {
    change(dialog, action, done, () -> {});
  }

  private void change(FormDialog dialog, Action action, String done, Runnable onDone) {
    dialog.confirm().setDisable(true);
    desk.work()
        .act(
            action,
            () -> {
              dialog.close();
              desk.toasts().show(done);
              onDone.run();
            },
            why -> {
              dialog.confirm().setDisable(false);
              dialog.tell(desk.texts().of(why));
            });
  }

  private static VBox column(String style, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add(style);
    return column;
  }
}
