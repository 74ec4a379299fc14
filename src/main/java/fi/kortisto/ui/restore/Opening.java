package fi.kortisto.ui.restore;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Restoring;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.CapsLockLabel;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import fi.kortisto.ui.control.TypedPassword;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Opens a backup with a password of its time, or with the recovery key and a new password. */
final class Opening {

  private final Desk desk;
  private final Restoring restoring;
  private final Consumer<BackupContents> onOpened;
  private final NewPassword wanted;
  private final Parent root;
  private boolean withKey;

  @FXML private Label ledger;
  @FXML private Button chooseLedger;
  @FXML private Label loginLabel;
  @FXML private ComboBox<String> login;
  @FXML private VBox byPassword;
  @FXML private Label passwordLabel;
  @FXML private PasswordField password;
  @FXML private CapsLockLabel capsLock;
  @FXML private VBox byKey;
  @FXML private Label keyLabel;
  @FXML private TextArea key;
  @FXML private VBox newPassword;
  @FXML private ProblemLabel problem;
  @FXML private Button open;
  @FXML private ProgressIndicator busy;
  @FXML private Hyperlink other;

  Opening(Desk desk, Restoring restoring, List<String> logins, Consumer<BackupContents> onOpened) {
    this.desk = desk;
    this.restoring = restoring;
    this.onOpened = onOpened;
    this.root = desk.load(this, "opening");
    this.wanted = new NewPassword(desk, () -> new String[] {login()});
    newPassword.getChildren().setAll(wanted.root());
    login.getItems().setAll(logins);
    login.getSelectionModel().selectFirst();
  }

  @FXML
  private void initialize() {
    loginLabel.setLabelFor(login);
    passwordLabel.setLabelFor(password);
    keyLabel.setLabelFor(key);
    TabLeaves.in(key);
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(password);
    ledger.setText(desk.texts().get("restore.ledger.none"));
    chooseLedger.setOnAction(_ -> chooseLedger());
    password.textProperty().subscribe(_ -> problem.clear());
    key.textProperty().subscribe(_ -> problem.clear());
    open.disableProperty().bind(busy.visibleProperty());
    open.setOnAction(_ -> open());
    other.setOnAction(
        _ -> {
          showWay(!withKey);
          focus();
        });
    showWay(false);
  }

  Parent root() {
    return root;
  }

  void focus() {
    (withKey ? key : password).requestFocus();
  }

  private void showWay(boolean key) {
    withKey = key;
    Present.when(byKey, key);
    Present.when(byPassword, !key);
    other.setText(desk.texts().get(key ? "restore.by-password" : "restore.by-key"));
    problem.clear();
  }

  private void chooseLedger() {
    desk.files()
        .folder(desk.texts().get("restore.ledger.title"))
        .ifPresent(
            folder -> {
              ledger.setText(folder.toString());
              desk.work().act(() -> restoring.useLedger(folder), () -> {}, desk.dialogs()::problem);
            });
  }

  private void open() {
    String who = login();
    if (withKey) {
      String typedKey = key.getText();
      wanted
          .password()
          .ifPresent(fresh -> open(fresh, progress -> recover(typedKey, who, fresh, progress)));
    } else {
      Password typed = TypedPassword.of(password);
      open(typed, progress -> restoring.open(who, typed, progress));
    }
  }

  private BackupContents recover(String typedKey, String who, Password fresh, Progress progress)
      throws DomainException {
    return restoring.recover(typedKey, who, fresh, progress);
  }

  private void open(Password secret, Background.LongTask<BackupContents> task) {
    problem.clear();
    busy.setVisible(true);
    desk.work()
        .runLong(
            desk.texts().get("restore.opening"),
            progress -> {
              try (secret) {
                return task.run(progress);
              }
            },
            onOpened,
            this::refused);
  }

  private String login() {
    return Optional.ofNullable(login.getValue()).orElse("");
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    problem.tell(desk.texts().of(why));
    focus();
    password.selectAll();
  }
}
