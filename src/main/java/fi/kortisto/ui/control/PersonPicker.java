package fi.kortisto.ui.control;

import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Finds one person on file: a search whose results stand beneath it, until one is chosen. */
public final class PersonPicker extends VBox {

  private static final int FOUND_AT_MOST = 8;
  private static final double LINE = 20;
  private static final double AROUND_LINES = 18;
  private static final double HIGHEST = 200;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final TextField search = new TextField();
  private final WrappingList<Subject> found = new WrappingList<>(PersonPicker::words);
  private final Label nobody = new Label();
  private final ProblemLabel problem = new ProblemLabel();
  private final Label name = new Label();
  private final Button other = new Button();
  private final HBox choice = new HBox(8, name, other);
  private final ReadOnlyObjectWrapper<Optional<Subject>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int newest;

  public PersonPicker(Desk desk, Session session) {
    super(4);
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    search.setId("picker-search");
    FittingPrompt.in(search, texts.get("persons.search"), texts.get("persons.search-brief"));
    search.setAccessibleText(texts.get("picker.search"));
    search.textProperty().addListener((_, _, text) -> look(text));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    found.setId("picker-found");
    found.getStyleClass().add("found-persons");
    found.setAccessibleText(texts.get("picker.found"));
    found.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFound);
    found.setOnMouseClicked(_ -> chooseSelected());
    nobody.getStyleClass().add("quiet");
    name.setId("picker-chosen");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    other.setText(texts.get("picker.other"));
    other.setId("picker-other");
    other.setMinWidth(USE_PREF_SIZE);
    other.setOnAction(_ -> forget());
    choice.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(search, found, nobody, choice, problem);
    show(List.of(), "");
    arrange();
  }

  /** Who is chosen. */
  public ReadOnlyObjectProperty<Optional<Subject>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What takes the focus. */
  public Node first() {
    return search.isVisible() ? search : other;
  }

  /** Looks for this, to begin with. */
  public void search(String text) {
    search.setText(text);
    search.selectAll();
  }

  /** Chooses somebody without a search. */
  public void choose(Subject person) {
    chosen.set(Optional.of(person));
    name.setText(words(person).name() + details(person));
    arrange();
    other.requestFocus();
  }

  private static String details(Subject person) {
    String detail = words(person).detail();
    return detail.isEmpty() ? "" : " · " + detail;
  }

  /** Nobody is chosen any more. */
  public void forget() {
    chosen.set(Optional.empty());
    arrange();
    search.requestFocus();
    search.selectAll();
  }

  private void arrange() {
    boolean done = chosen.get().isPresent();
    put(choice, done);
    put(search, !done);
    put(found, !done && !found.getItems().isEmpty());
    put(nobody, !done && !nobody.getText().isEmpty());
  }

  private void look(String text) {
    int number = ++newest;
    problem.clear();
    if (text.isBlank()) {
      show(List.of(), "");
      return;
    }
    desk.work()
        .run(
            () ->
                session
                    .search()
                    .typing(SearchQuery.of(text), SubjectPage.Mark.START, FOUND_AT_MOST),
            page -> {
              if (number == newest) {
                show(page.rows(), text);
              }
            },
            refused -> problem.tell(texts.of(refused)));
  }

  private void show(List<Subject> persons, String text) {
    found.getItems().setAll(persons);
    found.getSelectionModel().selectFirst();
    double height =
        persons.stream()
            .mapToDouble(one -> AROUND_LINES + LINE * (words(one).detail().isEmpty() ? 1 : 2))
            .sum();
    double scale = desk.preferences().now().textSize() / 100.0;
    found.setMinHeight(Math.min(height + 2, HIGHEST) * scale);
    found.setPrefHeight(found.getMinHeight());
    nobody.setText(
        persons.isEmpty() && !text.isBlank() ? texts.get("persons.not-found", text.strip()) : "");
    arrange();
  }

  private void pressedInSearch(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> {
        if (found.isVisible()) {
          found.requestFocus();
        }
        key.consume();
      }
      case ENTER -> {
        chooseSelected();
        key.consume();
      }
      default -> {}
    }
  }

  private void pressedInFound(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      chooseSelected();
      key.consume();
    } else if (key.getCode() == KeyCode.UP && found.getSelectionModel().getSelectedIndex() <= 0) {
      search.requestFocus();
      key.consume();
    }
  }

  private void chooseSelected() {
    Optional.ofNullable(found.getSelectionModel().getSelectedItem())
        .filter(_ -> found.isVisible())
        .ifPresent(this::choose);
  }

  private static WrappingList.Line words(Subject person) {
    String town = person.protectedAddress() ? "" : person.town();
    return new WrappingList.Line(
        person.displayName(),
        Stream.of(person.organisation(), town)
            .filter(part -> !part.isBlank() && !part.equals(person.displayName()))
            .collect(Collectors.joining(" · ")));
  }

  private static void put(Node part, boolean shown) {
    Present.when(part, shown);
  }
}
