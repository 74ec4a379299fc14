package fi.kortisto.ui.signin;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Locked;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.control.CapsLockLabel;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TypedPassword;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Login and password. What is wrong is said here, and the password can be typed again at once. */
public final class SignInScreen implements Screen {

  private final Desk desk;
  private final Locked locked;
  private final Destinations destinations;
  private final Parent root;

  @FXML private StackPane place;
  @FXML private VBox form;
  @FXML private Label name;
  @FXML private Label hint;
  @FXML private Label loginLabel;
  @FXML private ComboBox<String> login;
  @FXML private Label passwordLabel;
  @FXML private PasswordField password;
  @FXML private CapsLockLabel capsLock;
  @FXML private ProblemLabel problem;
  @FXML private Button signIn;
  @FXML private ProgressIndicator busy;
  @FXML private Hyperlink forgotten;
  @FXML private Hyperlink other;

  /**
   * @param told something to know here; blank when there is nothing
   */
  public SignInScreen(Desk desk, Locked locked, Destinations destinations, String told) {
    this.desk = desk;
    this.locked = locked;
    this.destinations = destinations;
    this.root = desk.load(this);
    hint.setText(told);
    Present.when(hint, !told.isEmpty());
  }

  @FXML
  private void initialize() {
    name.setText(locked.name());
    loginLabel.setLabelFor(login);
    passwordLabel.setLabelFor(password);
    login.getItems().setAll(locked.logins());
    if (locked.logins().size() == 1) {
      login.getSelectionModel().selectFirst();
    }
    locked.last().filter(login.getItems()::contains).ifPresent(login::setValue);
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(password);
    password.textProperty().subscribe(_ -> problem.clear());
    signIn.disableProperty().bind(busy.visibleProperty());
    signIn.setOnAction(_ -> signIn());
    forgotten.setOnAction(_ -> recover());
    other.setOnAction(_ -> destinations.leave());
  }

  @Override
  public HelpTopic topic() {
    return HelpTopic.LOCK;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    if (login.getSelectionModel().isEmpty()) {
      login.requestFocus();
    } else {
      password.requestFocus();
    }
  }

  private void signIn() {
    if (login.getSelectionModel().isEmpty()) {
      problem.tell(desk.texts().get("signin.choose-login"));
      login.requestFocus();
      return;
    }
    String who = login.getValue();
    Password typed = TypedPassword.of(password);
    busy.setVisible(true);
    desk.work()
        .run(
            () -> {
              try (typed) {
                return locked.closed().signIn(who, typed);
              }
            },
            destinations::signedIn,
            this::refused);
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    if (why.problem().outcome() == Problem.Outcome.DAMAGED) {
      destinations.damaged(locked.folder(), why);
      return;
    }
    problem.tell(desk.texts().of(why));
    password.requestFocus();
    password.selectAll();
  }

  private void recover() {
    password.clear();
    RecoveryForm recovery =
        new RecoveryForm(
            desk,
            locked,
            login.getSelectionModel().isEmpty() ? "" : login.getValue(),
            destinations::signedIn,
            this::backToPassword);
    place.getChildren().setAll(recovery.root());
    recovery.focus();
  }

  private void backToPassword() {
    place.getChildren().setAll(form);
    shown();
  }
}
