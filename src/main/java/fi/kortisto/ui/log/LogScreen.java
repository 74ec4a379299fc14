package fi.kortisto.ui.log;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Days;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import fi.kortisto.ui.control.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The access log, newest first, with filters, and the verification of it. */
public final class LogScreen implements Screen {

  private static final int PAGE = 100;

  private final Desk desk;
  private final SignedIn signedIn;
  private final Parent root;
  private boolean shown;
  private boolean loading;
  private boolean complete;
  private int question;

  @FXML private Label loginLabel;
  @FXML private ComboBox<String> login;
  @FXML private Label actionLabel;
  @FXML private ComboBox<Optional<LogAction>> action;
  @FXML private Label fromLabel;
  @FXML private DatePicker from;
  @FXML private Label toLabel;
  @FXML private DatePicker to;
  @FXML private Label personLabel;
  @FXML private TextField person;
  @FXML private Button clear;
  @FXML private ProblemLabel problem;
  @FXML private TableView<LogRow> table;
  @FXML private VBox verification;

  public LogScreen(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    loginLabel.setLabelFor(login);
    actionLabel.setLabelFor(action);
    fromLabel.setLabelFor(from);
    toLabel.setLabelFor(to);
    personLabel.setLabelFor(person);
    action.setConverter(
        new Shown<>(chosen -> chosen.map(desk.texts()::of).orElse(desk.texts().get("log.any"))));
    action.getItems().setAll(actions());
    action.getSelectionModel().selectFirst();
    Days.speak(from, desk.texts());
    Days.speak(to, desk.texts());
    login.valueProperty().subscribe(_ -> reload());
    action.valueProperty().subscribe(_ -> reload());
    from.valueProperty().subscribe(_ -> reload());
    to.valueProperty().subscribe(_ -> reload());
    person.setOnAction(_ -> reload());
    clear.setOnAction(_ -> clear());
    table.setPlaceholder(quiet(desk.texts().get("log.none")));
    table
        .getColumns()
        .setAll(
            new LogColumns(
                    desk.texts(), signedIn.registers(), desk.preferences().now().textSize() / 100.0)
                .all());
    RememberedColumns.of(table, "log", desk);
    table.setRowFactory(_ -> new MoreRow(this::more));
    verification.getChildren().setAll(new Verification(desk, signedIn, this::reload).root());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    shown = true;
    reload();
    table.requestFocus();
  }

  private List<Optional<LogAction>> actions() {
    List<Optional<LogAction>> all = new ArrayList<>();
    all.add(Optional.empty());
    Arrays.stream(LogAction.values())
        .sorted(Comparator.comparing(desk.texts()::of, desk.texts().order()))
        .map(Optional::of)
        .forEach(all::add);
    return all;
  }

  private void clear() {
    login.setValue("");
    action.getSelectionModel().selectFirst();
    from.setValue(null);
    to.setValue(null);
    person.clear();
    reload();
  }

  /** Every look at the log is a row of the log, so none is taken before the screen is seen. */
  private void reload() {
    if (!shown) {
      return;
    }
    complete = false;
    loading = false;
    question++;
    filter().ifPresent(filter -> load(filter, Long.MAX_VALUE));
  }

  private void more() {
    if (!loading && !complete && !table.getItems().isEmpty()) {
      filter().ifPresent(filter -> load(filter, table.getItems().getLast().number()));
    }
  }

  private void load(LogFilter filter, long before) {
    int asked = question;
    loading = true;
    desk.work()
        .run(
            () -> signedIn.session().log().rows(filter, before, PAGE),
            rows -> {
              if (asked == question) {
                show(rows, before == Long.MAX_VALUE);
              }
            },
            this::refused);
  }

  private void show(List<LogRow> rows, boolean anew) {
    loading = false;
    complete = rows.size() < PAGE;
    if (anew) {
      table.getItems().setAll(rows);
    } else {
      table.getItems().addAll(rows);
    }
    rows.stream()
        .map(LogRow::login)
        .filter(name -> !name.isEmpty() && !login.getItems().contains(name))
        .distinct()
        .forEach(login.getItems()::add);
  }

  private void refused(DomainException why) {
    loading = false;
    problem.tell(desk.texts().of(why));
  }

  /** Empty, with a word on why, when what was typed is no filter. */
  private Optional<LogFilter> filter() {
    problem.clear();
    String id = person.getText().strip();
    if (!id.matches("\\d{0,18}")) {
      problem.tell(desk.texts().get("log.person.digits"));
      return Optional.empty();
    }
    String name = login.getValue() == null ? "" : login.getValue().strip();
    return Optional.of(LogFilter.ALL);
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    return label;
  }
}
