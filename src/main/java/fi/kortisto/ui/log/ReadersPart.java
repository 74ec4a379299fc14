package fi.kortisto.ui.log;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseGroup;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who has handled the data of one person, how often, when and for what. */
final class ReadersPart implements LogPart {

  private static final double ROOM_FOR_ALL = 960;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final LogNames names;
  private final Consumer<LogFilter> openRows;
  private final PersonField person;
  private final ProblemLabel problem = new ProblemLabel();
  private final TableView<LogReader> table = new TableView<>();
  private final Label nothing;
  private final Label detail = Captioned.words("");
  private final Button rows;
  private final VBox root;

  /**
   * @param openRows shows rows of the log
   */
  ReadersPart(Desk desk, SignedIn signedIn, LogNames names, Consumer<LogFilter> openRows) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.names = names;
    this.openRows = openRows;
    this.person = new PersonField(desk, signedIn, "log-reader-person", this::read);
    Button look = new Button(texts.get("log.readers.look"));
    look.setId("log-readers-look");
    look.setOnAction(_ -> read());
    rows = new Button(texts.get("log.show-rows"));
    rows.setId("log-readers-rows");
    rows.setOnAction(_ -> openChosen());
    FlowPane head = new FlowPane(16, 8, person, look, rows);
    head.setRowValignment(VPos.BOTTOM);
    this.nothing = Captioned.advice(texts.get("log.readers.ask"));
    problem.setId("log-readers-problem");
    fillTable();
    detail.setId("log-readers-detail");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> detail.setText(chosen == null ? "" : whole(chosen)));
    this.root = new VBox(16, head, problem, table, detail);
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  private void fillTable() {
    table.setId("log-readers");
    table.setAccessibleText(texts.get("log.part.readers"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    table.setMinHeight(160);
    table.setPlaceholder(nothing);
    TableColumn<LogReader, String> first =
        Columns.whole(column("first", 170, reader -> texts.dateTime(reader.first())));
    table
        .getColumns()
        .setAll(
            List.of(
                column("login", 200, reader -> names.now().called(reader.login())),
                column("looked", 90, reader -> Integer.toString(reader.looked())),
                column("handled", 100, reader -> Integer.toString(reader.handled())),
                Columns.text(
                    texts.beginning(UseGroup.REFUSED),
                    80,
                    desk.preferences().now().textSize() / 100.0,
                    reader -> Integer.toString(reader.refused())),
                first,
                Columns.whole(column("last", 170, reader -> texts.dateTime(reader.last()))),
                column("purpose", 240, this::purposes)));
    RememberedColumns<LogReader> columns = RememberedColumns.of(table, "log-readers", desk);
    double room = ROOM_FOR_ALL * desk.preferences().now().textSize() / 100.0;
    columns.onlyWhere(first, () -> table.getWidth() >= room);
    table.widthProperty().addListener(_ -> columns.fit());
    rows.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
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

  private String purposes(LogReader reader) {
    PurposeWords words = new PurposeWords(texts.language());
    return reader.purposes().stream().map(words::of).collect(Collectors.joining("; "));
  }

  /** All of it, which may be cut short in the table. */
  private String whole(LogReader reader) {
    return texts.get(
        "log.readers.whole",
        names.now().called(reader.login()),
        texts.dateTime(reader.first()),
        texts.dateTime(reader.last()),
        purposes(reader));
  }

  private TableColumn<LogReader, String> column(
      String key, double width, Function<LogReader, String> text) {
    return Columns.text(
        texts.get("log.column." + key), width, desk.preferences().now().textSize() / 100.0, text);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node first() {
    return person.field();
  }

  @Override
  public void shown() {
    names.read(_ -> table.refresh(), this::refuse);
    if (person.person().isPresent()) {
      read();
    }
  }

  /** Asks for a person, once the part is shown. */
  void ask(SubjectId wanted) {
    person.set(Optional.of(wanted));
  }

  private void read() {
    problem.clear();
    Optional<SubjectId> wanted = person.person();
    if (!person.isNumber()) {
      problem.tell(texts.get("log.person.digits"));
    } else if (wanted.isEmpty()) {
      table.getItems().clear();
      nothing.setText(texts.get("log.readers.ask"));
    } else {
      desk.work()
          .run(
              () -> signedIn.session().log().readers(wanted.get()),
              readers -> {
                nothing.setText(texts.get("log.readers.nobody", wanted.get().toString()));
                table.getItems().setAll(readers);
                if (!readers.isEmpty()) {
                  table.getSelectionModel().selectFirst();
                }
              },
              this::refuse);
    }
  }

  private void openChosen() {
    LogReader chosen = table.getSelectionModel().getSelectedItem();
    Optional<SubjectId> of = person.person();
    if (chosen != null && of.isPresent()) {
      LogFilter filter = LogFilter.ALL.of(of.get());
      openRows.accept(chosen.login().isBlank() ? filter : filter.by(chosen.login()));
    }
  }

  private void refuse(DomainException why) {
    problem.tell(texts.of(why));
  }
}
