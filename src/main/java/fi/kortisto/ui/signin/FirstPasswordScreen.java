package fi.kortisto.ui.signin;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.CapsLockLabel;
import fi.kortisto.ui.control.NewPassword;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TypedPassword;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Whoever comes in with a password that somebody else chose chooses one of their own first. */
public final class FirstPasswordScreen implements Screen {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final NewPassword wanted;
  private final Parent root;

  @FXML private Label greeting;
  @FXML private Label presentLabel;
  @FXML private PasswordField present;
  @FXML private CapsLockLabel capsLock;
  @FXML private VBox password;
  @FXML private ProblemLabel problem;
  @FXML private Button change;
  @FXML private ProgressIndicator busy;
  @FXML private Hyperlink leave;

  public FirstPasswordScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.wanted =
        new NewPassword(
            desk, () -> new String[] {signedIn.user().login(), signedIn.controller().name()});
    this.root = desk.load(this, "firstpassword");
  }

  @FXML
  private void initialize() {
    greeting.setText(desk.texts().get("first-password.title", signedIn.user().called()));
    presentLabel.setLabelFor(present);
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(present);
    present.textProperty().subscribe(_ -> problem.clear());
    password.getChildren().setAll(wanted.root());
    change.disableProperty().bind(busy.visibleProperty());
    change.setOnAction(_ -> change());
    leave.setOnAction(_ -> destinations.leave());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    present.requestFocus();
  }

  private void change() {
    wanted.password().ifPresent(this::change);
  }

  private void change(Password chosen) {
    Password old = TypedPassword.of(present);
    busy.setVisible(true);
    desk.work()
        .run(
            () -> {
              try (chosen;
                  old) {
                signedIn.session().keys().changePassword(old, chosen);
              }
              return SignedIn.to(signedIn.session());
            },
            destinations::main,
            this::refused);
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    problem.tell(desk.texts().of(why));
    present.requestFocus();
    present.selectAll();
  }
}
