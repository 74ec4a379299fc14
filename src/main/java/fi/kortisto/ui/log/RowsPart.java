package fi.kortisto.ui.log;

import fi.kortisto.exchange.LogFiles;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.format.LogTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.service.LogExport;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Days;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import fi.kortisto.ui.control.Shown;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Rows of the log, newest first, as many as fit the filters. */
final class RowsPart implements LogPart {

  private static final double ROOM_FOR_ALL = 960;
  private static final int PAGE = 100;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final LogNames names;
  private final PersonField person;
  private final Parent root;
  private Optional<LogFilter.Rows> only = Optional.empty();
  private Optional<String> wanted = Optional.empty();
  private boolean shown;
  private boolean filling;
  private boolean loading;
  private boolean complete;
  private int question;

  @FXML private Label fromLabel;
  @FXML private DatePicker from;
  @FXML private Label toLabel;
  @FXML private DatePicker to;
  @FXML private Label loginLabel;
  @FXML private ComboBox<Optional<LogUsers.Named>> login;
  @FXML private Label actionLabel;
  @FXML private ComboBox<Optional<LogAction>> action;
  @FXML private Label purposeLabel;
  @FXML private TextField purpose;
  @FXML private VBox personPlace;
  @FXML private CheckBox refused;
  @FXML private Button clear;
  @FXML private Button save;
  @FXML private Label span;
  @FXML private ProblemLabel problem;
  @FXML private TableView<LogRow> table;

  RowsPart(Desk desk, SignedIn signedIn, LogNames names) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.names = names;
    this.person = new PersonField(desk, signedIn, "log-person", this::reload);
    this.root = desk.load(this, "rows");
  }

  @FXML
  private void initialize() {
    fromLabel.setLabelFor(from);
    toLabel.setLabelFor(to);
    loginLabel.setLabelFor(login);
    actionLabel.setLabelFor(action);
    purposeLabel.setLabelFor(purpose);
    personPlace.getChildren().setAll(person);
    action.setConverter(new Shown<>(chosen -> chosen.map(texts::of).orElse(texts.get("log.any"))));
    action.getItems().setAll(actions());
    action.getSelectionModel().selectFirst();
    login.setConverter(
        new Shown<>(chosen -> chosen.map(LogUsers.Named::called).orElse(texts.get("log.any"))));
    login.getItems().setAll(List.of(Optional.empty()));
    login.getSelectionModel().selectFirst();
    purpose.setPromptText(texts.get("log.purpose-prompt"));
    Days.speak(from, texts);
    Days.speak(to, texts);
    from.valueProperty().subscribe(_ -> reload());
    to.valueProperty().subscribe(_ -> reload());
    login.valueProperty().subscribe(_ -> reload());
    action.valueProperty().subscribe(_ -> reload());
    refused.selectedProperty().subscribe(_ -> reload());
    purpose.setOnAction(_ -> reload());
    clear.setOnAction(_ -> show(LogFilter.ALL));
    save.setOnAction(_ -> save());
    table.setPlaceholder(Captioned.advice(texts.get("log.none")));
    table
        .getColumns()
        .setAll(
            new LogColumns(
                    texts, signedIn.all(), names, desk.preferences().now().textSize() / 100.0)
                .all());
    RememberedColumns<LogRow> columns = RememberedColumns.of(table, "log", desk);
    double room = ROOM_FOR_ALL * desk.preferences().now().textSize() / 100.0;
    table.getColumns().stream()
        .filter(column -> LogColumns.SELDOM_READ.contains(column.getId()))
        .toList()
        .forEach(column -> columns.onlyWhere(column, () -> table.getWidth() >= room));
    table.widthProperty().addListener(_ -> columns.fit());
    table.setRowFactory(_ -> new MoreRow(this::more));
    tellSpan();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node first() {
    return table;
  }

  @Override
  public void shown() {
    shown = true;
    names.read(this::offer, this::refuse);
    reload();
  }

  /** Shows other rows, from the next time on that it is shown if it is not now. */
  void show(LogFilter filter) {
    filling = true;
    from.setValue(filter.from().map(moment -> moment.toLocalDate()).orElse(null));
    to.setValue(filter.before().map(moment -> moment.toLocalDate().minusDays(1)).orElse(null));
    wanted = filter.login();
    login.setValue(named(names.now()));
    action.setValue(filter.action());
    purpose.setText(filter.purpose());
    person.set(filter.subject());
    refused.setSelected(filter.refused());
    only = filter.rows();
    tellSpan();
    filling = false;
    reload();
  }

  /** The user of whom the rows are wanted, once it is known who there is. */
  private Optional<LogUsers.Named> named(LogUsers users) {
    return wanted.flatMap(
        one -> users.all().stream().filter(user -> user.login().equals(one)).findFirst());
  }

  /** What is shown is narrowed by this; empty while what is typed is no filter. */
  Optional<LogFilter> narrowed() {
    return person.isNumber() ? Optional.of(chosen()) : Optional.empty();
  }

  private void tellSpan() {
    Present.when(span, only.isPresent());
    only.ifPresent(
        rows ->
            span.setText(
                rows.first() == rows.last()
                    ? texts.get("log.span-one", Long.toString(rows.first()))
                    : texts.get(
                        "log.span", Long.toString(rows.first()), Long.toString(rows.last()))));
  }

  private List<Optional<LogAction>> actions() {
    List<Optional<LogAction>> all = new ArrayList<>();
    all.add(Optional.empty());
    Arrays.stream(LogAction.values())
        .sorted(Comparator.comparing(texts::of, texts.order()))
        .map(Optional::of)
        .forEach(all::add);
    return all;
  }

  private void offer(LogUsers users) {
    filling = true;
    Optional<LogUsers.Named> chosen = login.getValue();
    boolean awaited = (chosen == null || chosen.isEmpty()) && wanted.isPresent();
    List<Optional<LogUsers.Named>> all = new ArrayList<>();
    all.add(Optional.empty());
    users.all().forEach(user -> all.add(Optional.of(user)));
    login.getItems().setAll(all);
    login.setValue(awaited ? named(users) : chosen == null ? Optional.empty() : chosen);
    wanted = Optional.empty();
    filling = false;
    if (awaited) {
      reload();
    }
    table.refresh();
  }

  /** Every look at the log is a row of the log, so none is taken before the part is seen. */
  private void reload() {
    if (!shown || filling) {
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
            this::refuse);
  }

  private void show(List<LogRow> rows, boolean anew) {
    loading = false;
    complete = rows.size() < PAGE;
    if (anew) {
      table.getItems().setAll(rows);
    } else {
      table.getItems().addAll(rows);
    }
  }

  private void refuse(DomainException why) {
    loading = false;
    problem.tell(texts.of(why));
  }

  /** Empty, with a word on why, when what was typed is no filter. */
  private Optional<LogFilter> filter() {
    problem.clear();
    if (!person.isNumber()) {
      problem.tell(texts.get("log.person.digits"));
      return Optional.empty();
    }
    return Optional.of(chosen());
  }

  private LogFilter chosen() {
    Optional<LogUsers.Named> user = login.getValue();
    Optional<LogAction> what = action.getValue();
    return new LogFilter(
        user == null ? Optional.empty() : user.map(LogUsers.Named::login).or(() -> wanted),
        person.person(),
        what == null ? Optional.empty() : what,
        purpose.getText().strip(),
        Days.chosen(from).map(LocalDate::atStartOfDay),
        Days.chosen(to).map(day -> day.plusDays(1).atStartOfDay()),
        refused.isSelected(),
        only);
  }

  private void save() {
    Optional<LogFilter> filter = filter();
    if (filter.isEmpty()) {
      return;
    }
    List<FileChoice.Kind> kinds =
        Arrays.stream(LogFiles.values())
            .map(form -> new FileChoice.Kind(form.name(), List.of(form.ending())))
            .toList();
    desk.files()
        .save(texts.get("log.save-title"), texts.get("log.file-name") + ".csv", kinds)
        .ifPresent(file -> write(filter.get(), file));
  }

  private void write(LogFilter filter, Path file) {
    LogTable words =
        new LogTable(names.now(), signedIn.all(), texts.language(), ZoneId.systemDefault());
    desk.work()
        .run(
            () -> {
              NewFile target = new NewFile(file, NewFile.IfThere.REPLACE);
              LogExport export = signedIn.session().log().export(filter);
              target.write(out -> form(file).write(words, export, out));
              return export.rows();
            },
            rows -> {
              desk.toasts().show(texts.get("log.saved", rows, file.getFileName()));
              reload();
            },
            this::refuse);
  }

  private static LogFiles form(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(LogFiles.values())
        .filter(form -> name.endsWith("." + form.ending()))
        .findFirst()
        .orElse(LogFiles.CSV);
  }
}
