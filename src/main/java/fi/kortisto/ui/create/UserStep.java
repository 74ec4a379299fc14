package fi.kortisto.ui.create;

import fi.kortisto.crypto.Password;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The first user, who may do everything. */
final class UserStep implements Step {

  private final Desk desk;
  private final NewPassword newPassword;
  private final Parent root;

  @FXML private Label loginLabel;
  @FXML private TextField login;
  @FXML private ProblemLabel loginProblem;
  @FXML private VBox password;
  @FXML private ProblemLabel problem;

  /**
   * @param firm its name, which is no good password
   */
  UserStep(Desk desk, Supplier<String> firm) {
    this.desk = desk;
    this.root = desk.load(this, "user");
    this.newPassword = new NewPassword(desk, () -> new String[] {login(), firm.get()});
    password.getChildren().setAll(newPassword.root());
    loginLabel.setLabelFor(login);
    login.textProperty().subscribe(_ -> loginProblem.clear());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    login.requestFocus();
  }

  String login() {
    return login.getText().strip();
  }

  /** The password, the caller's to close. */
  Optional<Password> password() {
    return newPassword.password();
  }

  void clear() {
    newPassword.clear();
  }

  @Override
  public boolean isComplete() {
    problem.clear();
    if (login().isEmpty()) {
      loginProblem.tell(desk.texts().get("create.user.missing"));
      login.requestFocus();
      return false;
    }
    return true;
  }

  @Override
  public void tell(String sentence) {
    problem.tell(sentence);
  }
}
