package fi.kortisto.ui.log;

import fi.kortisto.format.UnusualWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogReview;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualUse;
import fi.kortisto.service.UnusualLog;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.Days;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Use of the registers that is worth a look, and whether somebody has looked. */
final class UnusualPart implements LogPart {

  private static final int MONTHS = 3;
  private static final int NOTE_ROWS = 3;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final LogNames names;
  private final Consumer<LogFilter> openRows;
  private final UnusualWords words;
  private final DatePicker since = new DatePicker(LocalDate.now().minusMonths(MONTHS));
  private final CheckBox open;
  private final Button rows;
  private final Button review;
  private final ProblemLabel problem = new ProblemLabel();
  private final Label nothing;
  private final Label detail = Captioned.words("");
  private final TableView<UnusualFinding> table = new TableView<>();
  private final VBox root;
  private List<UnusualFinding> found = List.of();
  private int question;

  /**
   * @param openRows shows rows of the log
   */
  UnusualPart(Desk desk, SignedIn signedIn, LogNames names, Consumer<LogFilter> openRows) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.names = names;
    this.openRows = openRows;
    this.words = new UnusualWords(texts.language());
    since.setId("log-since");
    since.getStyleClass().add("day");
    Days.speak(since, texts);
    since.valueProperty().addListener((_, _, _) -> read());
    open = new CheckBox(texts.get("log.unusual.open"));
    open.setId("log-unusual-open");
    open.setOnAction(_ -> show());
    rows = new Button(texts.get("log.show-rows"));
    rows.setId("log-unusual-rows");
    rows.setOnAction(_ -> openChosen());
    review = new Button(texts.get("log.unusual.review"));
    review.setId("log-unusual-review");
    review.setOnAction(_ -> review());
    FlowPane head =
        new FlowPane(16, 8, new Captioned(texts.get("log.from"), since), open, rows, review);
    head.setRowValignment(VPos.BOTTOM);
    head.getStyleClass().add("filters");
    nothing = Captioned.advice(texts.get("log.unusual.none"));
    problem.setId("log-unusual-problem");
    fillTable();
    detail.setId("log-unusual-detail");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> detail.setText(chosen == null ? "" : whole(chosen)));
    root = new VBox(16, head, problem, table, detail);
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  private void fillTable() {
    table.setId("log-unusual");
    table.setAccessibleText(texts.get("log.part.unusual"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    table.setMinHeight(160);
    table.setPlaceholder(nothing);
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.whole(column("at", 170, finding -> texts.dateTime(finding.use().from()))),
                column("login", 160, finding -> names.now().called(finding.use().user())),
                column("what", 300, finding -> words.of(finding.use())),
                column("rows", 120, finding -> rows(finding.use())),
                column("reviewed", 220, finding -> state(finding))));
    RememberedColumns.of(table, "log-unusual", desk);
    rows.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    review.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    table.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            openChosen();
            key.consume();
          }
        });
    table.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            openChosen();
          }
        });
  }

  private TableColumn<UnusualFinding, String> column(
      String key, double width, Function<UnusualFinding, String> text) {
    return Columns.text(
        texts.get("log.column." + key), width, desk.preferences().now().textSize() / 100.0, text);
  }

  private static String rows(UnusualUse use) {
    return use.rows().first() == use.rows().last()
        ? Long.toString(use.rows().first())
        : use.rows().first() + "–" + use.rows().last();
  }

  /** All of it, which may be cut short in the table. */
  private String whole(UnusualFinding finding) {
    UnusualUse use = finding.use();
    return texts.get(
        "log.unusual.whole",
        names.now().called(use.user()),
        words.of(use),
        texts.dateTime(use.from()),
        texts.dateTime(use.to()),
        state(finding));
  }

  private String state(UnusualFinding finding) {
    return finding.review().map(this::state).orElse(texts.get("log.unusual.not-yet"));
  }

  private String state(LogReview review) {
    return texts.get("log.unusual.state", review.login(), review.note());
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
    names.read(_ -> table.refresh(), this::refuse);
    read();
  }

  private void read() {
    LocalDate from = since.getValue();
    if (from == null) {
      return;
    }
    int asked = ++question;
    problem.clear();
    desk.work()
        .runLong(
            texts.get("log.unusual.looking"),
            progress -> signedIn.session().log().unusual().since(from, progress),
            all -> {
              if (asked == question) {
                found = all;
                show();
              }
            },
            this::refuse);
  }

  private void show() {
    table
        .getItems()
        .setAll(
            found.stream()
                .filter(finding -> !open.isSelected() || finding.review().isEmpty())
                .toList());
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void openChosen() {
    UnusualFinding chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      LogFilter filter = LogFilter.ALL.within(chosen.use().rows());
      openRows.accept(
          names
              .now()
              .find(chosen.use().user())
              .map(LogUsers.Named::login)
              .map(filter::by)
              .orElse(filter));
    }
  }

  private void review() {
    UnusualFinding chosen = table.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    TextArea note = new TextArea();
    note.setId("log-note");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    FormDialog form =
        desk.dialogs()
            .form(
                texts.get("log.unusual.review-title"),
                new VBox(
                    16,
                    Captioned.words(
                        names.now().called(chosen.use().user()) + ": " + words.of(chosen.use())),
                    new Captioned(
                        texts.get("log.unusual.note"),
                        note,
                        Captioned.advice(
                            texts.get("log.unusual.note-what", UnusualLog.LONGEST_NOTE)))),
                texts.get("log.unusual.review-verb"));
    form.confirm().disableProperty().bind(note.textProperty().map(String::isBlank));
    form.onConfirm(
        () ->
            desk.work()
                .act(
                    () ->
                        signedIn
                            .session()
                            .log()
                            .unusual()
                            .review(chosen.use().code(), note.getText()),
                    () -> {
                      form.close();
                      read();
                    },
                    why -> form.tell(texts.of(why))));
    form.show(note);
  }

  private void refuse(DomainException why) {
    problem.tell(texts.of(why));
  }
}
