package fi.kortisto.ui.users;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.UserRole;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Days;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.Shown;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a new user's login, role, commitment and temporary password. */
final class AddUser {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Runnable onAdded;
  private final NewPassword newPassword;
  private final FormDialog dialog;

  @FXML private Label loginLabel;
  @FXML private TextField login;
  @FXML private Label roleLabel;
  @FXML private ComboBox<UserRole> role;
  @FXML private Label roleWhat;
  @FXML private Label commitmentLabel;
  @FXML private DatePicker commitment;
  @FXML private VBox password;

  AddUser(Desk desk, SignedIn signedIn, Runnable onAdded) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.onAdded = onAdded;
    this.dialog =
        desk.dialogs()
            .form(
                desk.texts().get("users.add.title"),
                desk.load(this, "adduser"),
                desk.texts().get("users.add.verb"));
    this.newPassword =
        new NewPassword(desk, () -> new String[] {login.getText(), signedIn.controller().name()});
    password.getChildren().setAll(newPassword.root());
    dialog.onConfirm(() -> newPassword.password().ifPresent(this::add));
  }

  @FXML
  private void initialize() {
    loginLabel.setLabelFor(login);
    roleLabel.setLabelFor(role);
    commitmentLabel.setLabelFor(commitment);
    role.setConverter(new Shown<>(desk.texts()::of));
    role.getItems().setAll(UserRole.values());
    role.valueProperty().subscribe(_ -> explainRole());
    role.getSelectionModel().select(UserRole.CLERK);
    Days.speak(commitment, desk.texts());
  }

  private void explainRole() {
    Optional.ofNullable(role.getValue())
        .ifPresent(chosen -> roleWhat.setText(desk.texts().get("role." + chosen.code())));
  }

  void show() {
    dialog.show(login);
  }

  private void add(Password wanted) {
    String name = login.getText().strip();
    UserRole chosen = role.getValue();
    Optional<LocalDate> signed = Days.chosen(commitment);
    NewUser plain = NewUser.of(name, chosen);
    NewUser someone = signed.map(day -> plain.committed(day, Optional.empty())).orElse(plain);
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            () -> {
              try (wanted) {
                return signedIn.session().users().add(someone, wanted);
              }
            },
            user -> {
              dialog.close();
              desk.toasts().show(desk.texts().get("users.added", user.login()));
              onAdded.run();
            },
            why -> {
              dialog.confirm().setDisable(false);
              dialog.tell(desk.texts().of(why));
            });
  }
}
