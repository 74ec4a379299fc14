package fi.kortisto.ui.persons;

import fi.kortisto.model.Register;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The persons found, with the search that finds them. */
final class PersonList {

  /** What is wished of the list. */
  interface Wishes {

    void open(Subject person);

    void create();

    void importContacts();

    boolean mayCreate();

    boolean mayImport();
  }

  private static final Duration SETTLED_AFTER = Duration.millis(800);
  private static final int ROWS_AHEAD = 20;
  private static final double ROOM_FOR_TOWN = 560;
  private static final double ROOM_FOR_ORGANISATION = 420;

  private final Texts texts;
  private final PersonRows rows;
  private final Wishes wishes;
  private final Parent root;
  private final PauseTransition settle = new PauseTransition(SETTLED_AFTER);

  @FXML private TextField search;
  @FXML private ComboBox<Optional<Register>> register;
  @FXML private Label count;
  @FXML private Button create;
  @FXML private Button bringIn;
  @FXML private TableView<Subject> table;
  @FXML private TableColumn<Subject, Subject> name;
  @FXML private TableColumn<Subject, Subject> organisation;
  @FXML private TableColumn<Subject, Subject> town;
  @FXML private TableColumn<Subject, Subject> marks;

  PersonList(Desk desk, SignedIn signedIn, PersonRows rows, Wishes wishes) {
    this.texts = desk.texts();
    this.rows = rows;
    this.wishes = wishes;
    this.root = desk.load(this, "list");
    offer(signedIn.registers());
    fillTable();
    create.setOnAction(_ -> wishes.create());
    create.setVisible(wishes.mayCreate());
    create.setManaged(wishes.mayCreate());
    bringIn.setOnAction(_ -> wishes.importContacts());
    bringIn.setVisible(wishes.mayImport());
    bringIn.setManaged(wishes.mayImport());
    settle.setOnFinished(_ -> rows.settle());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
    search.textProperty().addListener(_ -> look());
    register.valueProperty().addListener(_ -> look());
    rows.found().addListener((_, _, found) -> found.ifPresent(this::tell));
  }

  Parent root() {
    return root;
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** Everybody again. */
  void clear() {
    search.clear();
    focusSearch();
  }

  /** Marks the row of a person, if it is among those loaded. */
  void select(Subject person) {
    for (int i = 0; i < rows.rows().size(); i++) {
      if (rows.rows().get(i).id().equals(person.id())) {
        table.getSelectionModel().clearAndSelect(i);
      }
    }
  }

  private void searchKey(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> {
        focusTable();
        key.consume();
      }
      case ENTER -> {
        rows.rows().stream().findFirst().ifPresent(this::open);
        key.consume();
      }
      case ESCAPE -> {
        clear();
        key.consume();
      }
      default -> {}
    }
  }

  private void tableKey(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        openSelected();
        key.consume();
      }
      case UP -> {
        if (table.getSelectionModel().getSelectedIndex() <= 0) {
          focusSearch();
          key.consume();
        }
      }
      case ESCAPE -> {
        clear();
        key.consume();
      }
      default -> {}
    }
  }

  private void openSelected() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
  }

  private void open(Subject person) {
    settle.stop();
    select(person);
    wishes.open(person);
  }

  /** Looks for what is written in the search box. */
  void look() {
    settle.playFromStart();
    Optional<Register> in = Optional.ofNullable(register.getValue()).flatMap(Function.identity());
    rows.look(new SearchQuery(search.getText(), in.map(Register::id)));
  }

  private void tell(PersonRows.Found found) {
    count.setText(
        found.count().atLeast()
            ? texts.get("persons.over", found.count().number())
            : texts.get("persons.count", found.count().number()));
    if (found.count().number() > 0) {
      return;
    }
    boolean nobodyAtAll = found.query().text().isBlank() && found.query().register().isEmpty();
    table.setPlaceholder(
        nobodyAtAll
            ? EmptyPlaces.noPersons(texts, wishes)
            : EmptyPlaces.nothingFound(texts, found.query().text(), this::clear));
  }

  private void offer(List<Register> registers) {
    List<Optional<Register>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    registers.forEach(one -> choices.add(Optional.of(one)));
    Choices.fill(
        register,
        choices,
        choice ->
            choice.map(one -> texts.of(one.name())).orElse(texts.get("persons.all-registers")));
    register.setVisible(registers.size() > 1);
    register.setManaged(registers.size() > 1);
  }

  private void fillTable() {
    table.setItems(rows.rows());
    table.setPlaceholder(new Label());
    column(name, Subject::displayName);
    column(organisation, Subject::organisation);
    column(town, person -> person.protectedAddress() ? "" : person.town());
    marks.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    marks.setCellFactory(_ -> new MarkCell(texts));
    table.setRowFactory(_ -> new Row());
    table.widthProperty().addListener((_, _, width) -> fitColumns(width.doubleValue()));
  }

  private void fitColumns(double width) {
    organisation.setVisible(width >= ROOM_FOR_ORGANISATION);
    town.setVisible(width >= ROOM_FOR_TOWN);
  }

  private static void column(TableColumn<Subject, Subject> column, Function<Subject, String> text) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new TextCell(text));
  }

  /** Opens on a click and asks for more rows before the last one is reached. */
  private final class Row extends TableRow<Subject> {

    Row() {
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @Override
    protected void updateItem(@Nullable Subject person, boolean empty) {
      super.updateItem(person, empty);
      if (!empty && getIndex() >= rows.rows().size() - ROWS_AHEAD) {
        rows.more();
      }
    }

    private void clicked(MouseEvent click) {
      if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        open(getItem());
      }
    }
  }
}
