package fi.kortisto.ui.persons;

import fi.kortisto.model.Register;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.FittingPrompt;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.Present;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What is looked for, and how many there are. */
final class SearchBar {

  /** What is wished at the bar. */
  interface Wishes {

    void create();

    void importContacts();

    /** To those who may be one. */
    void duplicates();

    boolean mayMerge();

    boolean mayCreate();

    boolean mayImport();

    /** Down into the list. */
    void toList();

    /** Enter: whoever stands first. */
    void openFirst();
  }

  private static final double ROOM_FOR_BUTTONS = 960;
  private static final double ROOM_FOR_REGISTER = 220;
  private static final Duration SETTLED_AFTER = Duration.millis(800);

  private final Texts texts;
  private final PersonRows rows;
  private final Wishes wishes;
  private final Parent root;
  private final FormMemory memory;
  private final double scale;
  private final FlowPane second = new FlowPane(8, 8);
  private final PauseTransition settle = new PauseTransition(SETTLED_AFTER);

  @FXML private VBox bar;
  @FXML private HBox line;
  @FXML private TextField search;
  @FXML private ComboBox<Optional<Register>> register;
  @FXML private Label count;
  @FXML private Button create;
  @FXML private Button bringIn;
  @FXML private Button duplicates;

  SearchBar(Desk desk, SignedIn signedIn, PersonRows rows, Wishes wishes) {
    this.texts = desk.texts();
    this.rows = rows;
    this.wishes = wishes;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.root = desk.load(this, "search");
    offer(signedIn.registers());
    memory = new FormMemory(search, register);
    settle.setOnFinished(_ -> rows.settle());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.textProperty().addListener(_ -> look());
    register.valueProperty().addListener(_ -> look());
    rows.found().addListener((_, _, found) -> found.ifPresent(this::tell));
  }

  @FXML
  private void initialize() {
    create.setOnAction(_ -> wishes.create());
    Present.when(create, wishes.mayCreate());
    bringIn.setOnAction(_ -> wishes.importContacts());
    Present.when(bringIn, wishes.mayImport());
    duplicates.setOnAction(_ -> wishes.duplicates());
    Present.when(duplicates, wishes.mayMerge());
    FittingPrompt.in(search, texts.get("persons.search"), texts.get("persons.search-brief"));
    register.setMaxWidth(ROOM_FOR_REGISTER * scale);
    duplicates.setWrapText(true);
    duplicates.maxWidthProperty().bind(bar.widthProperty());
    register.setMinWidth(0);
    second.setMinWidth(0);
    bar.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
  }

  /** What is narrower than the search box goes beneath it where the window is narrow. */
  private void arrange(double width) {
    boolean wide = width >= ROOM_FOR_BUTTONS * scale;
    if (wide == line.getChildren().contains(register)) {
      return;
    }
    List<Node> moving = List.of(register, create, bringIn, duplicates);
    line.getChildren().removeAll(moving);
    second.getChildren().clear();
    (wide ? line : second).getChildren().addAll(moving);
    bar.getChildren().setAll(wide ? List.of(line) : List.of(line, second));
  }

  /** How many pairs of persons may be one. */
  void tellDuplicates(int pairs) {
    duplicates.setText(
        pairs == 0 ? texts.get("persons.duplicates") : texts.get("persons.duplicates-of", pairs));
  }

  Parent root() {
    return root;
  }

  void focus() {
    search.requestFocus();
    search.selectAll();
  }

  /** Everybody again. */
  void clear() {
    search.clear();
    focus();
  }

  /** What is looked for, to be so again after a lock; empty where it is everybody. */
  Map<String, String> typed() {
    return memory.typed();
  }

  /** Writes again what was looked for; what is being typed already stays. */
  void recall(Map<String, String> typed) {
    if (memory.typed().isEmpty()) {
      memory.recall(typed);
    }
  }

  /** Looks for what is written. */
  void look() {
    settle.playFromStart();
    Optional<Register> in = Optional.ofNullable(register.getValue()).flatMap(Function.identity());
    rows.look(new SearchQuery(search.getText(), in.map(Register::id)));
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> {
        wishes.toList();
        key.consume();
      }
      case ENTER -> {
        wishes.openFirst();
        key.consume();
      }
      case ESCAPE -> {
        clear();
        key.consume();
      }
      default -> {}
    }
  }

  private void tell(PersonRows.Found found) {
    count.setText(
        texts.get(
            found.count().atLeast() ? "persons.over" : "persons.count", found.count().number()));
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
    Present.when(register, registers.size() > 1);
  }
}
