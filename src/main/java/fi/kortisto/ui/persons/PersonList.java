package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.RememberedColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The persons found. */
final class PersonList {

  /** What is wished of the list. */
  interface Wishes {

    void open(Subject person);

    void toSearch();

    void clearSearch();

    void create();

    void importContacts();
  }

  private static final int ROWS_AHEAD = 20;
  private static final double ROW_HEIGHT = 40;
  private static final double ROOM_FOR_TOWN = 640;
  private static final double ROOM_FOR_ORGANISATION = 520;
  private static final double ROOM_FOR_MARKS = 380;

  private final Desk desk;
  private final Texts texts;
  private final PersonRows rows;
  private final Wishes wishes;
  private final Parent root;
  private final double scale;
  private Optional<RememberedColumns<Subject>> remembered = Optional.empty();

  @FXML private TableView<Subject> table;
  @FXML private TableColumn<Subject, Subject> name;
  @FXML private TableColumn<Subject, Subject> organisation;
  @FXML private TableColumn<Subject, Subject> town;
  @FXML private TableColumn<Subject, Subject> marks;

  PersonList(Desk desk, PersonRows rows, Wishes wishes) {
    this.desk = desk;
    this.texts = desk.texts();
    this.rows = rows;
    this.wishes = wishes;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.root = desk.load(this, "list");
    rows.found().addListener((_, _, found) -> found.ifPresent(this::explainIfNobody));
  }

  @FXML
  private void initialize() {
    table.setItems(rows.rows());
    table.setPlaceholder(new Label());
    name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    name.setCellFactory(_ -> new NameCell(texts, () -> !marks.isVisible()));
    column(organisation, Subject::organisation);
    column(town, person -> person.protectedAddress() ? "" : person.town());
    marks.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    marks.setCellFactory(_ -> new MarkCell(texts));
    measure();
    RememberedColumns<Subject> columns = RememberedColumns.of(table, "persons", desk);
    remembered = Optional.of(columns);
    columns.always(List.of(name, marks));
    columns.onlyWhere(organisation, () -> table.getWidth() >= ROOM_FOR_ORGANISATION * scale);
    columns.onlyWhere(town, () -> table.getWidth() >= ROOM_FOR_TOWN * scale);
    columns.onlyWhere(marks, () -> table.getWidth() >= ROOM_FOR_MARKS * scale);
    marks.visibleProperty().addListener(_ -> table.refresh());
    table.setRowFactory(_ -> new Row());
    table.widthProperty().addListener(_ -> columns.fit());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The layout has the measures of text size 100 %. */
  private void measure() {
    for (TableColumn<Subject, ?> column : table.getColumns()) {
      column.setPrefWidth(column.getPrefWidth() * scale);
      column.setMinWidth(column.getMinWidth() * scale);
    }
  }

  Parent root() {
    return root;
  }

  void chooseColumns() {
    remembered.ifPresent(RememberedColumns::choose);
  }

  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** Opens whoever stands first, once the list shows what was typed last. */
  void openFirst() {
    rows.whenFound(() -> rows.rows().stream().findFirst().ifPresent(this::open));
  }

  /** Marks the row of a person, if it is among those loaded. */
  void select(Subject person) {
    for (int i = 0; i < rows.rows().size(); i++) {
      if (rows.rows().get(i).id().equals(person.id())) {
        table.getSelectionModel().clearAndSelect(i);
      }
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
        key.consume();
      }
      case UP -> {
        if (table.getSelectionModel().getSelectedIndex() <= 0) {
          wishes.toSearch();
          key.consume();
        }
      }
      case ESCAPE -> {
        wishes.clearSearch();
        key.consume();
      }
      default -> {}
    }
  }

  private void open(Subject person) {
    select(person);
    wishes.open(person);
  }

  private void explainIfNobody(PersonRows.Found found) {
    if (found.isNobodyAtAll()) {
      table.setPlaceholder(EmptyPlaces.noPersons(texts, wishes));
    } else if (found.count().number() == 0) {
      table.setPlaceholder(
          EmptyPlaces.nothingFound(texts, found.query().text(), wishes::clearSearch));
    }
  }

  private static void column(TableColumn<Subject, Subject> column, Function<Subject, String> text) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new TextCell(text));
  }

  /** Opens on a click and asks for more rows before the last one is reached. */
  private final class Row extends TableRow<Subject> {

    Row() {
      setMinHeight(ROW_HEIGHT * scale);
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
