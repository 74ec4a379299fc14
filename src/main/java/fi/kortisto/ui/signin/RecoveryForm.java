package fi.kortisto.ui.signin;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Locked;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Opens the register with the recovery key and gives a user a new password. */
final class RecoveryForm {

  private final Desk desk;
  private final Locked locked;
  private final Consumer<Session> onOpened;
  private final NewPassword newPassword;
  private final Parent root;

  @FXML private Label keyLabel;
  @FXML private TextArea key;
  @FXML private ProblemLabel keyProblem;
  @FXML private Label loginLabel;
  @FXML private ComboBox<String> login;
  @FXML private VBox password;
  @FXML private ProblemLabel problem;
  @FXML private ProgressIndicator busy;
  @FXML private Button open;
  @FXML private Button back;

  RecoveryForm(
      Desk desk, Locked locked, String chosen, Consumer<Session> onOpened, Runnable onBack) {
    this.desk = desk;
    this.locked = locked;
    this.onOpened = onOpened;
    this.root = desk.load(this, "recovery");
    this.newPassword = new NewPassword(desk, () -> new String[] {login()});
    password.getChildren().setAll(newPassword.root());
    keyLabel.setLabelFor(key);
    TabLeaves.in(key);
    loginLabel.setLabelFor(login);
    login.getItems().setAll(locked.logins());
    login.getSelectionModel().select(chosen.isEmpty() ? locked.logins().getFirst() : chosen);
    key.textProperty().subscribe(_ -> keyProblem.clear());
    open.disableProperty().bind(busy.visibleProperty());
    open.setOnAction(_ -> newPassword.password().ifPresent(this::open));
    back.setOnAction(_ -> onBack.run());
  }

  Parent root() {
    return root;
  }

  void focus() {
    key.requestFocus();
  }

  private String login() {
    String chosen = login.getValue();
    return chosen == null ? "" : chosen;
  }

  private void open(Password wanted) {
    String typedKey = key.getText();
    String who = login();
    problem.clear();
    busy.setVisible(true);
    desk.work()
        .run(
            () -> {
              try (wanted) {
                return locked.closed().recover(typedKey, who, wanted);
              }
            },
            onOpened,
            this::refused);
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    String sentence = desk.texts().of(why);
    if (why.problem() == Problem.WRONG_RECOVERY_KEY) {
      keyProblem.tell(sentence);
      key.requestFocus();
    } else if (why.problem().outcome() == Problem.Outcome.USAGE) {
      newPassword.tell(sentence);
    } else {
      problem.tell(sentence);
    }
  }
}
