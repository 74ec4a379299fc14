package fi.kortisto.ui.rescue;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.NearbyBackup;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Locked;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TypedPassword;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/**
 * Says that a register is damaged and what can be done: restore a backup, or look at what is left.
 */
public final class DamageScreen implements Screen {

  private final Desk desk;
  private final Damage damage;
  private final Destinations destinations;
  private final Consumer<Session> onOpened;
  private final Parent root;

  @FXML private Label title;
  @FXML private Label what;
  @FXML private Label newest;
  @FXML private Button restore;
  @FXML private VBox look;
  @FXML private Label loginLabel;
  @FXML private ComboBox<String> login;
  @FXML private Label passwordLabel;
  @FXML private PasswordField password;
  @FXML private ProblemLabel problem;
  @FXML private Button open;
  @FXML private ProgressIndicator busy;
  @FXML private Button back;

  /**
   * @param onOpened hears of the session in which what is left can be looked at
   */
  public DamageScreen(
      Desk desk, Damage damage, Destinations destinations, Consumer<Session> onOpened) {
    this.desk = desk;
    this.damage = damage;
    this.destinations = destinations;
    this.onOpened = onOpened;
    this.root = desk.load(this, "damage");
  }

  @FXML
  private void initialize() {
    title.setText(desk.texts().get("damage.title", Locked.nameOf(damage.folder())));
    what.setText(desk.texts().of(damage.problem()));
    newest.setText(
        damage
            .newest()
            .map(
                backup ->
                    desk.texts()
                        .get(
                            "damage.newest",
                            desk.texts().dateTime(backup.at(ZoneId.systemDefault())),
                            backup.file().toString()))
            .orElse(desk.texts().get("damage.newest.none")));
    restore.setOnAction(_ -> destinations.restore(damage.newest().map(NearbyBackup::file)));
    boolean readable = !damage.logins().isEmpty();
    Present.when(look, readable);
    loginLabel.setLabelFor(login);
    passwordLabel.setLabelFor(password);
    login.getItems().setAll(damage.logins());
    login.getSelectionModel().selectFirst();
    password.textProperty().subscribe(_ -> problem.clear());
    password.setOnAction(_ -> open());
    open.disableProperty().bind(busy.visibleProperty());
    open.setOnAction(_ -> open());
    back.setOnAction(_ -> destinations.leave());
  }

  @Override
  public HelpTopic topic() {
    return HelpTopic.DAMAGE;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    restore.requestFocus();
  }

  private void open() {
    String who = Optional.ofNullable(login.getValue()).orElse("");
    Password typed = TypedPassword.of(password);
    busy.setVisible(true);
    desk.work()
        .run(
            () -> {
              try (typed) {
                return damage.left().orElseThrow().signIn(who, typed);
              }
            },
            onOpened,
            this::refused);
  }

  private void refused(DomainException why) {
    busy.setVisible(false);
    problem.tell(desk.texts().of(why));
    password.requestFocus();
    password.selectAll();
  }
}
