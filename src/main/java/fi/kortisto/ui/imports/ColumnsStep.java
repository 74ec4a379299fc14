package fi.kortisto.ui.imports;

import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.ColumnChoice;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What the columns of a table hold: a guess, which can be corrected, and how a person looks. */
final class ColumnsStep implements Step {

  private static final int EXAMPLES = 3;

  private final Texts texts;
  private final ColumnWords words;
  private final Parent root;
  private final List<ColumnUse> uses = new ArrayList<>();
  private List<ColumnChoice> choices = List.of();
  private Optional<FileLook.Table> shown = Optional.empty();

  @FXML private Label how;
  @FXML private TableView<Integer> table;
  @FXML private VBox person;

  ColumnsStep(Desk desk) {
    this.texts = desk.texts();
    this.words = new ColumnWords(texts);
    this.root = desk.load(this, "columns");
  }

  @FXML
  private void initialize() {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column("import.column", 150, index -> new ShortenedLabel(head(index))),
                column("import.examples", 200, index -> new ShortenedLabel(examples(index))),
                column("import.taken-as", 220, this::choice)));
  }

  private TableColumn<Integer, Integer> column(
      String key, double width, Function<Integer, Node> content) {
    TableColumn<Integer, Integer> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new NodeCell<>(content));
    return column;
  }

  /** Shows the columns as they were understood the last time, or as they are guessed. */
  void show(Wanted wanted, FileLook.Table columns, Optional<List<ColumnUse>> remembered) {
    shown = Optional.of(columns);
    choices = ColumnChoice.of(wanted.register());
    uses.clear();
    uses.addAll(remembered.orElse(columns.guessed()));
    how.setText(
        texts.get(remembered.isPresent() ? "import.columns.remembered" : "import.columns.guessed"));
    table.getItems().setAll(IntStream.range(0, uses.size()).boxed().toList());
    showPerson();
  }

  private String head(int index) {
    return shown.map(columns -> columns.heads().get(index)).orElse("");
  }

  private String examples(int index) {
    return String.join(" · ", cells(index).filter(cell -> !cell.isBlank()).toList());
  }

  private Stream<String> cells(int index) {
    return shown.stream()
        .flatMap(
            columns ->
                IntStream.range(0, Math.min(EXAMPLES, columns.sample().size()))
                    .mapToObj(row -> columns.cell(row, index)));
  }

  private Node choice(int index) {
    ColumnBox box =
        new ColumnBox(
            choices,
            ColumnChoice.of(uses.get(index), choices),
            words::of,
            texts.get("import.taken-as.what", head(index)),
            chosen -> choose(index, chosen));
    box.setId("import-column-" + (index + 1));
    return box;
  }

  private void choose(int index, ColumnChoice chosen) {
    uses.set(index, chosen.use(head(index), index + 1, Optional.of(uses.get(index))));
    showPerson();
  }

  private void showPerson() {
    person.getChildren().clear();
    shown
        .filter(columns -> !columns.sample().isEmpty())
        .ifPresent(
            columns -> {
              for (int i = 0; i < uses.size() && person.getChildren().size() < 40; i++) {
                String cell = columns.cell(0, i);
                ColumnChoice choice = ColumnChoice.of(uses.get(i), choices);
                if (!cell.isBlank() && !(choice.kind() instanceof ColumnChoice.LeftOut)) {
                  Label name = new Label(words.of(choice));
                  name.getStyleClass().add("quiet");
                  person.getChildren().addAll(name, new ShortenedLabel(cell));
                }
              }
            });
  }

  List<ColumnUse> uses() {
    return List.copyOf(uses);
  }

  boolean isTelling() {
    return shown.filter(columns -> columns.isTelling(uses)).isPresent();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    table.requestFocus();
  }
}
