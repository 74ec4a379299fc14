package fi.kortisto.ui.rescue;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.RescueArchive;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Rescue;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RememberedColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** What is left of a damaged register: to be found and exported, and nothing else. */
public final class RescueScreen implements Screen {

  private static final int ROWS = 200;

  private final Desk desk;
  private final Session session;
  private final Rescue rescue;
  private final Destinations destinations;
  private final Parent root;

  @FXML private Button everybody;
  @FXML private Button one;
  @FXML private Button leave;
  @FXML private ProblemLabel problem;
  @FXML private Label done;
  @FXML private Label searchLabel;
  @FXML private TextField search;
  @FXML private TableView<Subject> table;

  /**
   * @param session of a damaged register
   */
  public RescueScreen(Desk desk, Session session, Destinations destinations) {
    this.desk = desk;
    this.session = session;
    this.rescue = session.rescue().orElseThrow();
    this.destinations = destinations;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    double scale = desk.preferences().now().textSize() / 100.0;
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text(
                    desk.texts().get("rescue.column.name"), 260, scale, Subject::displayName),
                Columns.text(
                    desk.texts().get("rescue.column.organisation"),
                    220,
                    scale,
                    Subject::organisation),
                Columns.text(desk.texts().get("rescue.column.town"), 140, scale, Subject::town)));
    RememberedColumns.of(table, "rescue", desk);
    table.setPlaceholder(new Label(desk.texts().get("rescue.none")));
    done.managedProperty().bind(done.textProperty().isNotEmpty());
    searchLabel.setLabelFor(search);
    search.setOnAction(_ -> find());
    one.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    one.setOnAction(_ -> exportOne());
    everybody.setOnAction(_ -> exportEverybody());
    leave.setOnAction(_ -> destinations.leave());
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
    everybody.requestFocus();
    find();
  }

  private void find() {
    String text = search.getText();
    problem.clear();
    desk.work()
        .run(
            () -> session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, ROWS).rows(),
            rows -> table.getItems().setAll(rows),
            this::refused);
  }

  private void exportOne() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .ifPresent(
            person ->
                file("person-" + person.id() + ".json", "json")
                    .ifPresent(file -> exportOne(person, file)));
  }

  private void exportOne(Subject person, Path file) {
    begin();
    desk.work()
        .run(
            () -> {
              SubjectFile held =
                  session.subjects().export(person.id(), ExportKind.ACCESS, "json", Purpose.NONE);
              new NewFile(file, NewFile.IfThere.REPLACE).write(out -> write(held, out));
              return rescue.unread();
            },
            unread ->
                done.setText(
                    unread.isEmpty()
                        ? desk.texts().get("rescue.one.done", file.toString())
                        : desk.texts().get("rescue.one.partly", file.toString())),
            this::refused);
  }

  private void write(SubjectFile held, OutputStream out) throws IOException, DomainException {
    new SubjectExport(
            held,
            ExportKind.ACCESS,
            desk.texts().language(),
            file -> session.attachments().open(held.subject().id(), file.id(), Purpose.NONE))
        .write(SubjectExport.Format.JSON, out);
  }

  private void exportEverybody() {
    file(desk.texts().get("rescue.file"), "zip").ifPresent(this::exportEverybody);
  }

  private void exportEverybody(Path file) {
    begin();
    everybody.setDisable(true);
    desk.work()
        .runLong(
            desk.texts().get("rescue.doing"),
            progress -> {
              Rescue.Saved[] saved = new Rescue.Saved[1];
              new NewFile(file, NewFile.IfThere.REPLACE)
                  .write(out -> saved[0] = writeAll(out, file, progress));
              return saved[0];
            },
            saved -> {
              everybody.setDisable(false);
              done.setText(
                  desk.texts()
                      .get(
                          "rescue.everybody.done",
                          saved.persons(),
                          file.toString(),
                          saved.unreadable().size()));
            },
            why -> {
              everybody.setDisable(false);
              refused(why);
            });
  }

  private Rescue.Saved writeAll(OutputStream out, Path file, Progress progress)
      throws IOException, DomainException {
    try (RescueArchive archive = new RescueArchive(out, desk.texts().language())) {
      Rescue.Saved saved =
          rescue.everybody(
              "zip",
              progress,
              (person, unread) -> {
                try {
                  archive.add(person, unread);
                } catch (IOException failed) {
                  throw new DomainException(failed, Problem.CANNOT_WRITE, file);
                }
              });
      archive.addUnreadable(saved.unreadable());
      return saved;
    }
  }

  private Optional<Path> file(String name, String ending) {
    return desk.files()
        .save(
            desk.texts().get("rescue.file.title"),
            name,
            List.of(new FileChoice.Kind(ending.toUpperCase(Locale.ROOT), List.of(ending))));
  }

  private void begin() {
    problem.clear();
    done.setText("");
  }

  private void refused(DomainException why) {
    problem.tell(desk.texts().of(why));
  }
}
