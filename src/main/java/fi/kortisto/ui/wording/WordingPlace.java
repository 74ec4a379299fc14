package fi.kortisto.ui.wording;

import fi.kortisto.document.Document;
import fi.kortisto.document.Placeholder;
import fi.kortisto.document.RequestLetter;
import fi.kortisto.document.Wordings;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.Stationery;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import fi.kortisto.ui.control.WrappingList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The words of one kind of letter in one language, and its pages as they would print. */
final class WordingPlace {

  /** The place of its drafts; kind and language follow. */
  static final String PLACE = "letters.words-";

  private static final String WORDS = "words";

  /** Words and pages stand beside each other where there is so much room, at text size 100 %. */
  private static final double ROOM_FOR_BOTH = 640;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Session session;
  private final Consumer<Stationery> changed;
  private final PageView pages;
  private final Latest latest;
  private final WrappingList<Placeholder> placeholders;
  private final double scale;
  private final Parent root;
  private Stationery stationery = Stationery.PLAIN;
  private LetterKind kind = LetterKind.ACKNOWLEDGEMENT;
  private Language shown;
  private String start = "";
  private boolean filling;

  @FXML private Label title;
  @FXML private Label own;
  @FXML private ComboBox<Language> language;
  @FXML private Button save;
  @FXML private Button reset;
  @FXML private HBox views;
  @FXML private ToggleButton write;
  @FXML private ToggleButton look;
  @FXML private HBox columns;
  @FXML private VBox writing;
  @FXML private TextArea words;
  @FXML private ProblemLabel problem;

  /**
   * @param changed hears of the stationery when words were kept or given up
   */
  WordingPlace(Desk desk, SignedIn signedIn, Consumer<Stationery> changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.session = signedIn.session();
    this.changed = changed;
    this.shown = texts.language();
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.pages = new PageView(texts, desk.work());
    this.latest = new Latest(desk.work(), set -> pages.show(set.preview()), this::tell);
    this.placeholders =
        new WrappingList<>(
            one -> new WrappingList.Line(code(one), one.description(texts.language())));
    this.root = desk.load(this, "words");
  }

  @FXML
  private void initialize() {
    HBox.setHgrow(pages, Priority.ALWAYS);
    pages.setPrefWidth(0);
    pages.setMinWidth(0);
    columns.getChildren().add(pages);
    placeholders.setId("placeholders");
    placeholders.setAccessibleText(texts.get("wording.placeholders"));
    placeholders.getStyleClass().add("placeholders");
    placeholders.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            insert();
          }
        });
    placeholders.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInPlaceholders);
    writing.getChildren().add(placeholders);
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(shown);
    language.valueProperty().addListener((_, _, chosen) -> turn(chosen));
    TabLeaves.in(words);
    words.textProperty().addListener(_ -> typed());
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(write, look);
    write.setSelected(true);
    write.setOnAction(_ -> view(write));
    look.setOnAction(_ -> view(look));
    columns.widthProperty().addListener(_ -> arrange());
    save.setOnAction(_ -> save());
    reset.setOnAction(_ -> reset());
  }

  private void pressedInPlaceholders(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      insert();
    }
  }

  Parent root() {
    return root;
  }

  /** The stationery is this now; what is typed stays. */
  void changed(Stationery now) {
    stationery = now;
    if (!unsaved()) {
      fill();
    }
  }

  /** Shows the words of a kind of letter. */
  void show(LetterKind wanted) {
    kind = wanted;
    fill();
  }

  private void fill() {
    problem.clear();
    title.setText(texts.beginning(kind));
    start = standing();
    filling = true;
    words.setText(start);
    filling = false;
    words.positionCaret(0);
    words.setScrollTop(0);
    placeholders.getItems().setAll(Wordings.placeholders(kind));
    ready();
    latest.now(this::sample);
  }

  private String standing() {
    return stationery.wordingOf(kind, shown).orElseGet(() -> Wordings.standard(kind, shown));
  }

  private void ready() {
    boolean isOwn = stationery.wordingOf(kind, shown).isPresent();
    own.setText(texts.get(isOwn ? "wording.own" : "wording.program"));
    save.setDisable(!unsaved());
    reset.setDisable(!isOwn);
  }

  private void turn(Language chosen) {
    if (filling || chosen == shown) {
      return;
    }
    if (mayTurnAway()) {
      shown = chosen;
      fill();
    } else {
      filling = true;
      language.setValue(shown);
      filling = false;
    }
  }

  private void typed() {
    if (filling) {
      return;
    }
    ready();
    try {
      Wordings.check(wording());
      problem.clear();
      latest.soon(this::sample);
    } catch (DomainException notYet) {
      tell(notYet);
    }
  }

  private LetterWording wording() {
    return new LetterWording(kind, shown, words.getText());
  }

  private Document sample() {
    return RequestLetter.sample(
        kind,
        shown,
        signedIn.controller(),
        stationery.with(wording()),
        desk.preferences().now().envelope().window());
  }

  private void insert() {
    Placeholder chosen = placeholders.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      words.replaceSelection(code(chosen));
      words.requestFocus();
    }
  }

  private static String code(Placeholder placeholder) {
    String name = placeholder.code();
    return placeholder.isCondition() ? "{{#" + name + "}}…{{/" + name + "}}" : "{{" + name + "}}";
  }

  /** What is typed and not kept yet. */
  Optional<Draft> draft() {
    return unsaved()
        ? Optional.of(
            new Draft(
                PLACE + kind.code() + "-" + shown.code(),
                Optional.empty(),
                Map.of(WORDS, words.getText())))
        : Optional.empty();
  }

  /** Writes again what was typed before a lock in the words of this kind of letter. */
  void resume(Draft draft) {
    for (Language one : Language.values()) {
      if (draft.place().equals(PLACE + kind.code() + "-" + one.code())) {
        language.setValue(one);
        desk.forms()
            .opened(draft.place(), Optional.empty())
            .ifPresent(before -> words.setText(before.value(WORDS)));
      }
    }
  }

  boolean unsaved() {
    return !words.getText().equals(start);
  }

  /** Asks only if something would be lost; it is lost then. */
  boolean mayTurnAway() {
    boolean may =
        !unsaved()
            || desk.dialogs()
                .ask(
                    texts.get("form.leave"),
                    texts.get("form.leave-what"),
                    texts.get("form.discard"));
    if (may && unsaved()) {
      fill();
    }
    return may;
  }

  /** Keeps the words as the firm's own. */
  void save() {
    if (!unsaved() || save.isDisabled()) {
      return;
    }
    LetterWording wanted = wording();
    Optional<LetterWording> before =
        stationery
            .wordingOf(wanted.kind(), wanted.language())
            .map(own -> new LetterWording(wanted.kind(), wanted.language(), own));
    save.setDisable(true);
    problem.clear();
    desk.work()
        .run(
            () -> {
              Wordings.check(wanted);
              return session.letters().word(wanted);
            },
            now -> {
              start = wanted.text();
              desk.forms().settled();
              changed.accept(now);
              ready();
              desk.toasts()
                  .showDone(
                      texts.get("wording.saved"),
                      texts.get("card.undo"),
                      () -> takeBack(wanted, before));
            },
            refused -> {
              tell(refused);
              ready();
            });
  }

  private void reset() {
    if (desk.dialogs()
        .ask(
            texts.get("wording.reset-question", texts.of(kind)),
            texts.get("wording.reset-what"),
            texts.get("wording.reset-verb"))) {
      LetterKind letter = kind;
      Language in = shown;
      LetterWording own = new LetterWording(letter, in, start);
      desk.work()
          .run(
              () -> session.letters().resetWording(letter, in),
              now -> {
                start = words.getText();
                changed.accept(now);
                desk.toasts()
                    .showDone(
                        texts.get("wording.was-reset"),
                        texts.get("card.undo"),
                        () -> takeBack(own, Optional.of(own)));
              },
              this::tell);
    }
  }

  /**
   * @param before the firm's own words, as they were; empty where the program's stood
   */
  private void takeBack(LetterWording done, Optional<LetterWording> before) {
    desk.work()
        .run(
            () ->
                before.isPresent()
                    ? session.letters().word(before.get())
                    : session.letters().resetWording(done.kind(), done.language()),
            this::takenBack,
            this::tell);
  }

  /** What is being written meanwhile stays. */
  private void takenBack(Stationery now) {
    if (!unsaved()) {
      start = words.getText();
    }
    changed.accept(now);
    desk.toasts().show(texts.get("card.undone"));
  }

  private void view(ToggleButton chosen) {
    chosen.setSelected(true); // pressing it again must not leave none
    arrange();
  }

  private void arrange() {
    boolean both = columns.getWidth() >= ROOM_FOR_BOTH * scale;
    Present.when(views, !both);
    Present.when(writing, both || write.isSelected());
    Present.when(pages, both || look.isSelected());
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }
}
