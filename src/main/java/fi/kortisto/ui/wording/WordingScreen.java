package fi.kortisto.ui.wording;

import fi.kortisto.model.Draft;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.Stationery;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.SideBySide;
import fi.kortisto.ui.control.WrappingList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The kinds of letters and, beside them, the words of one; first of all the letterhead. */
public final class WordingScreen implements Screen {

  /** List and words stand beside each other where there is so much room, at text size 100 %. */
  private static final double ROOM_FOR_BOTH = 700;

  /** What can be chosen at the left. */
  private sealed interface Row {

    record Letterhead() implements Row {}

    record Letter(LetterKind kind) implements Row {}
  }

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final WordingPlace words;
  private final LetterheadPlace letterhead;
  private final WrappingList<Row> list;
  private final Parent root;
  private Stationery stationery = Stationery.PLAIN;
  private boolean filling;
  private boolean opened;

  @FXML private HBox columns;
  @FXML private VBox side;
  @FXML private VBox right;
  @FXML private Button back;
  @FXML private StackPane place;

  public WordingScreen(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.list = new WrappingList<>(this::line);
    this.words = new WordingPlace(desk, signedIn, this::changed);
    this.letterhead = new LetterheadPlace(desk, signedIn, this::changed);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Letterhead());
    Arrays.stream(LetterKind.values()).map(Row.Letter::new).forEach(rows::add);
    list.setId("wording-list");
    list.setAccessibleText(texts.get("wording.list"));
    list.getStyleClass().add("notices-list");
    list.getItems().setAll(rows);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, before, chosen) -> choose(before, chosen));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnMouseClicked(_ -> open());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            open();
          }
        });
    side.getChildren().add(list);
    back.setOnAction(_ -> back());
    columns.widthProperty().addListener(_ -> arrange());
  }

  private void open() {
    opened = true;
    arrange();
  }

  private void back() {
    opened = false;
    arrange();
    list.requestFocus();
  }

  private void arrange() {
    double scale = desk.preferences().now().textSize() / 100.0;
    SideBySide beside = new SideBySide(ROOM_FOR_BOTH, scale);
    Present.when(back, !beside.arrange(side, right, columns.getWidth(), opened));
  }

  private WrappingList.Line line(Row row) {
    return switch (row) {
      case Row.Letterhead() -> new WrappingList.Line(texts.get("wording.letterhead"), "");
      case Row.Letter(LetterKind kind) ->
          new WrappingList.Line(texts.beginning(kind), own(kind), "");
    };
  }

  /** In which languages the firm has words of its own. */
  private String own(LetterKind kind) {
    String languages =
        stationery.wordings().stream()
            .filter(wording -> wording.kind() == kind)
            .map(wording -> texts.name(wording.language()))
            .sorted()
            .collect(Collectors.joining(", "));
    return languages.isEmpty() ? "" : texts.get("wording.own-in", languages);
  }

  @Override
  public List<Deed> deeds() {
    return List.of(
        Deed.of("letters.save", desk.texts().get("keys.save"), words::save)
            .by(KeyCode.S)
            .onlyWhile(this::unsaved));
  }

  @Override
  public Parent root() {
    return root;
  }

  /** The letterhead may have been changed by somebody else meanwhile. */
  @Override
  public void shown() {
    list.requestFocus();
    desk.work().run(signedIn.session().letters()::stationery, this::begin, desk.dialogs()::problem);
  }

  private void begin(Stationery now) {
    changed(now);
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(1);
    }
  }

  private void changed(Stationery now) {
    stationery = now;
    list.refresh();
    words.changed(now);
    letterhead.changed(now);
  }

  @Override
  public List<Draft> drafts() {
    return words.draft().stream().toList();
  }

  @Override
  public boolean resume(Draft draft) {
    Optional<Row> of =
        list.getItems().stream()
            .filter(
                row ->
                    row instanceof Row.Letter(LetterKind kind)
                        && draft.place().startsWith(WordingPlace.PLACE + kind.code() + "-"))
            .findFirst();
    of.ifPresent(
        row -> {
          list.getSelectionModel().select(row);
          words.resume(draft);
        });
    return of.isPresent();
  }

  @Override
  public boolean unsaved() {
    return words.unsaved();
  }

  private void choose(@Nullable Row before, @Nullable Row chosen) {
    if (filling || chosen == null) {
      return;
    }
    if (!words.mayTurnAway()) {
      filling = true;
      list.getSelectionModel().select(before);
      filling = false;
      return;
    }
    switch (chosen) {
      case Row.Letterhead() -> {
        place.getChildren().setAll(letterhead.root());
        letterhead.show();
      }
      case Row.Letter(LetterKind kind) -> {
        place.getChildren().setAll(words.root());
        words.show(kind);
      }
    }
  }

  @FXML
  private void pressed(KeyEvent event) {
    Deed.press(deeds(), event);
  }
}
