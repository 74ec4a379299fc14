package fi.kortisto.ui.users;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Permission;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The users of the register folder; whoever may not administer them sees their own part only. */
public final class UsersScreen implements Screen {

  private static final double ROOM_FOR_NAME = 640;
  private static final double ROOM_FOR_LAST = 520;

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final UserForms forms;
  private final Parent root;

  @FXML private VBox administration;
  @FXML private TableView<User> table;
  @FXML private Button add;
  @FXML private Button change;
  @FXML private Button commitment;
  @FXML private Button paper;
  @FXML private Button reset;
  @FXML private Button remove;
  @FXML private Button readmit;
  @FXML private Button roles;
  @FXML private CheckBox ended;
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
    this.forms = new UserForms(desk, signedIn, this::reload);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    boolean mayAdminister = signedIn.may(Permission.ADMINISTER_USERS);
    Present.when(administration, mayAdminister);
    Present.when(keys, mayAdminister);
    fillColumns();
    change.disableProperty().bind(isNot(User::active));
    commitment.disableProperty().bind(isNot(User::active));
    paper.visibleProperty().bind(isNot(User::commitmentKept).not());
    paper.managedProperty().bind(paper.visibleProperty());
    reset.disableProperty().bind(isNot(this::isOther));
    remove.disableProperty().bind(isNot(this::isOther));
    readmit.visibleProperty().bind(isNot(user -> !user.active()).not());
    readmit.managedProperty().bind(readmit.visibleProperty());
    change.setOnAction(_ -> selected().ifPresent(forms::change));
    commitment.setOnAction(_ -> selected().ifPresent(forms::commitment));
    paper.setOnAction(_ -> selected().ifPresent(forms::savePaper));
    readmit.setOnAction(_ -> selected().ifPresent(this::readmit));
    roles.setOnAction(_ -> new RoleTable(desk).show());
    ended.setOnAction(_ -> reload());
    table.setRowFactory(_ -> new UserRow(forms::change));
    add.setOnAction(_ -> new AddUser(desk, signedIn, this::reload).show());
    reset.setOnAction(_ -> selected().ifPresent(this::reset));
    remove.setOnAction(_ -> selected().ifPresent(this::remove));
    KeyDeeds deeds = new KeyDeeds(desk, signedIn, destinations, keyProblem);
    renew.setOnAction(_ -> deeds.renewRecoveryKey());
    rekey.setOnAction(_ -> deeds.rekey());
    own.setOnAction(_ -> new PasswordForms(desk, signedIn).own());
  }

  private void fillColumns() {
    TableColumn<User, String> name = column("name", 150, User::fullName);
    TableColumn<User, String> last = Columns.whole(column("last-sign-in", 170, this::lastSignIn));
    table
        .getColumns()
        .setAll(
            List.of(
                column("login", 130, User::login),
                name,
                column("role", 190, this::role),
                column("commitment", 180, this::commitment),
                last));
    RememberedColumns<User> columns = RememberedColumns.of(table, "users", desk);
    double scale = desk.preferences().now().textSize() / 100.0;
    columns.onlyWhere(name, () -> table.getWidth() >= ROOM_FOR_NAME * scale);
    columns.onlyWhere(last, () -> table.getWidth() >= ROOM_FOR_LAST * scale);
    table.widthProperty().addListener(_ -> columns.fit());
  }

  private String lastSignIn(User user) {
    return user.lastSignIn().map(desk.texts()::dateTime).orElse(desk.texts().get("users.never"));
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

  @Override
  public boolean resume(Draft draft) {
    boolean add = draft.place().equals(AddUser.PLACE);
    if (add) {
      new AddUser(desk, signedIn, this::reload).show();
    } else if (UserForms.isOne(draft)) {
      desk.work()
          .run(
              () -> signedIn.session().users().list(),
              users -> forms.resume(draft, users),
              this::refused);
    }
    return add || UserForms.isOne(draft);
  }

  private boolean isOther(User user) {
    return user.active() && !user.id().equals(signedIn.user().id());
  }

  /** True while nobody is chosen, or somebody who is not such. */
  private BooleanBinding isNot(Predicate<User> such) {
    return Bindings.createBooleanBinding(
        () -> selected().filter(such).isEmpty(), table.getSelectionModel().selectedItemProperty());
  }

  private String role(User user) {
    String role = desk.texts().of(user.role());
    if (!user.active()) {
      return desk.texts().get("users.role.ended", role);
    }
    return user.only().isEmpty()
        ? role
        : desk.texts().get("users.role.limited", role, registers(user));
  }

  private String registers(User user) {
    return signedIn.all().stream()
        .filter(register -> user.only().contains(register.id()))
        .map(register -> desk.texts().of(register.name()))
        .collect(Collectors.joining(", "));
  }

  /** A commitment without its paper is pointed out. */
  private String commitment(User user) {
    return user.commitment()
        .map(
            day ->
                desk.texts()
                    .get(
                        "users.commitment.cell",
                        desk.texts().date(day),
                        user.commitmentKept() ? "yes" : "no"))
        .orElse(desk.texts().get("users.commitment.none"));
  }

  private TableColumn<User, String> column(String key, double width, Function<User, String> text) {
    return Columns.text(
        desk.texts().get("users.column." + key),
        width,
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
            () -> signedIn.session().users().list(),
            users ->
                table
                    .getItems()
                    .setAll(
                        users.stream()
                            .filter(user -> user.active() || ended.isSelected())
                            .toList()),
            this::refused);
  }

  private void readmit(User user) {
    new PasswordForms(desk, signedIn).readmit(user, this::reload);
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
