package fi.kortisto.ui.users;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The users of the register folder; whoever may not administer them sees their own part only. */
public final class UsersScreen implements Screen {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final Parent root;

  @FXML private VBox administration;
  @FXML private TableView<User> table;
  @FXML private Button add;
  @FXML private Button reset;
  @FXML private Button remove;
  @FXML private ProblemLabel problem;
  @FXML private VBox keys;
  @FXML private Button renew;
  @FXML private Button rekey;
  @FXML private ProblemLabel keyProblem;
  @FXML private Button own;

  public UsersScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    boolean mayAdminister = signedIn.user().may(Permission.ADMINISTER_USERS);
    administration.setVisible(mayAdminister);
    administration.setManaged(mayAdminister);
    keys.setVisible(mayAdminister);
    keys.setManaged(mayAdminister);
    table
        .getColumns()
        .setAll(
            List.of(
                column("login", User::login),
                column("role", user -> desk.texts().of(user.role())),
                column("commitment", user -> user.commitment().map(desk.texts()::date).orElse("–")),
                column(
                    "last-sign-in",
                    user ->
                        user.lastSignIn()
                            .map(desk.texts()::dateTime)
                            .orElse(desk.texts().get("users.never")))));
    RememberedColumns.of(table, "users", desk);
    var none = table.getSelectionModel().selectedItemProperty().isNull();
    reset.disableProperty().bind(Bindings.or(none, isSelf()));
    remove.disableProperty().bind(Bindings.or(none, isSelf()));
    add.setOnAction(_ -> new AddUser(desk, signedIn, this::reload).show());
    reset.setOnAction(_ -> selected().ifPresent(this::reset));
    remove.setOnAction(_ -> selected().ifPresent(this::remove));
    KeyDeeds deeds = new KeyDeeds(desk, signedIn, destinations, keyProblem);
    renew.setOnAction(_ -> deeds.renewRecoveryKey());
    rekey.setOnAction(_ -> deeds.rekey());
    own.setOnAction(_ -> new PasswordForms(desk, signedIn).own());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    if (administration.isVisible()) {
      reload();
      table.requestFocus();
    } else {
      own.requestFocus();
    }
  }

  private BooleanBinding isSelf() {
    return Bindings.createBooleanBinding(
        () -> selected().map(user -> user.id().equals(signedIn.user().id())).orElse(false),
        table.getSelectionModel().selectedItemProperty());
  }

  private TableColumn<User, String> column(String key, Function<User, String> text) {
    return Columns.text(
        desk.texts().get("users.column." + key),
        170,
        desk.preferences().now().textSize() / 100.0,
        text);
  }

  private Optional<User> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void reload() {
    problem.clear();
    desk.work()
        .run(
            () -> signedIn.session().users().list().stream().filter(User::active).toList(),
            users -> table.getItems().setAll(users),
            this::refused);
  }

  private void reset(User user) {
    new PasswordForms(desk, signedIn).reset(user);
  }

  private void remove(User user) {
    boolean sure =
        desk.dialogs()
            .ask(
                desk.texts().get("users.remove.question", user.login()),
                desk.texts().get("users.remove.explanation"),
                desk.texts().get("users.remove.verb"));
    if (sure) {
      problem.clear();
      desk.work()
          .runToEnd(
              desk.texts().get("users.remove.doing"),
              () -> {
                signedIn.session().users().remove(user.id());
                return user.login();
              },
              login -> {
                desk.toasts().show(desk.texts().get("users.removed", login));
                reload();
              },
              this::refused);
    }
  }

  private void refused(DomainException why) {
    problem.tell(desk.texts().of(why));
  }
}
