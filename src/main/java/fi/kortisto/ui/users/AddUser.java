package fi.kortisto.ui.users;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.UserRole;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.Shown;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a new user's login, name, role, registers, commitment and temporary password. */
final class AddUser {

  /** The place of what is typed; the passwords are not. */
  static final String PLACE = "users.add";

  private final Desk desk;
  private final SignedIn signedIn;
  private final Runnable onAdded;
  private final NewPassword newPassword;
  private final RegisterLimit limit;
  private final CommitmentInputs commitment;
  private final FormDialog dialog;

  @FXML private Label loginLabel;
  @FXML private TextField login;
  @FXML private Label nameLabel;
  @FXML private TextField name;
  @FXML private Label roleLabel;
  @FXML private ComboBox<UserRole> role;
  @FXML private Label roleWhat;
  @FXML private VBox more;
  @FXML private VBox password;

  AddUser(Desk desk, SignedIn signedIn, Runnable onAdded) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.onAdded = onAdded;
    this.limit = new RegisterLimit(desk.texts(), signedIn.all(), Set.of());
    this.commitment = new CommitmentInputs(desk, Optional.empty());
    this.dialog =
        desk.dialogs()
            .tallForm(
                desk.texts().get("users.add.title"),
                desk.load(this, "adduser"),
                desk.texts().get("users.add.verb"));
    this.newPassword =
        new NewPassword(desk, () -> new String[] {login.getText(), signedIn.controller().name()});
    password.getChildren().setAll(newPassword.root());
    dialog.remember(PLACE, Optional.empty());
    dialog.onConfirm(() -> newPassword.password().ifPresent(this::add));
  }

  @FXML
  private void initialize() {
    loginLabel.setLabelFor(login);
    nameLabel.setLabelFor(name);
    roleLabel.setLabelFor(role);
    role.setConverter(new Shown<>(desk.texts()::of));
    role.getItems().setAll(UserRole.values());
    role.valueProperty().subscribe(_ -> explainRole());
    role.getSelectionModel().select(UserRole.CLERK);
    more.getChildren().setAll(limit, commitment);
  }

  private void explainRole() {
    Optional.ofNullable(role.getValue())
        .ifPresent(
            chosen -> {
              roleWhat.setText(desk.texts().get("role." + chosen.code()));
              limit.fit(chosen);
            });
  }

  void show() {
    dialog.show(login);
  }

  private void add(Password wanted) {
    if (!limit.isSome()) {
      wanted.close();
      dialog.tell(desk.texts().get("users.registers.none"));
      return;
    }
    NewUser someone =
        NewUser.of(login.getText().strip(), role.getValue())
            .called(name.getText())
            .limitedTo(limit.only());
    Optional<LocalDate> signed = commitment.signed();
    Optional<Path> file = commitment.paper();
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            () -> {
              try (wanted) {
                NewUser whole =
                    signed.isPresent()
                        ? someone.committed(signed.get(), UserForms.read(file))
                        : someone;
                return signedIn.session().users().add(whole, wanted);
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
