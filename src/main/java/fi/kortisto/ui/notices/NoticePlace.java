package fi.kortisto.ui.notices;

import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notice of one register: how it stands, its pages or its words, and what can be done. */
final class NoticePlace implements NoticeDeeds.OpenNotice {

  /** What the screen around hears of the place. */
  interface Surroundings {

    /** A notice does not stand as the list shows it any more. */
    void changed(NoticeState state);

    /** Something has changed elsewhere: all is to be read again. */
    void again();

    void back();
  }

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Surroundings surroundings;
  private final StandingWords words;
  private final NoticeDeeds deeds;
  private final PageView pages;
  private final NoticeEditor editor;
  private final Parent root;
  private Optional<NoticeState> state = Optional.empty();
  private Optional<Sheet> sheet = Optional.empty();
  private TextChange typed = TextChange.NONE;
  private boolean filling;
  private int setting;

  @FXML private Button back;
  @FXML private Label name;
  @FXML private Label standing;
  @FXML private ScrollPane changesScroll;
  @FXML private VBox changes;
  @FXML private Button publish;
  @FXML private Button saveAs;
  @FXML private Button print;
  @FXML private ToggleButton preview;
  @FXML private ToggleButton edit;
  @FXML private ComboBox<Optional<NoticeVersion>> version;
  @FXML private ComboBox<Language> language;
  @FXML private Label unsavedNote;
  @FXML private ProblemLabel problem;
  @FXML private StackPane body;
  @FXML private HBox foot;
  @FXML private Button keep;
  @FXML private Button discard;

  NoticePlace(Desk desk, SignedIn signedIn, Surroundings surroundings) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.surroundings = surroundings;
    this.words = new StandingWords(texts);
    this.deeds = new NoticeDeeds(desk, signedIn.session(), this);
    this.pages = new PageView(texts, desk.work());
    this.editor = new NoticeEditor(texts, this::typed);
    this.root = desk.load(this, "notice");
  }

  @FXML
  private void initialize() {
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(texts.language());
    version.setConverter(
        new Shown<>(chosen -> chosen.map(words::of).orElseGet(() -> texts.get("notice.today"))));
    show(publish, signedIn.user().may(Permission.PUBLISH_NOTICES));
    show(edit, mayEdit());
    ToggleGroup views = new ToggleGroup();
    views.getToggles().setAll(preview, edit);
    views.selectToggle(preview);
    preview.setOnAction(_ -> view(preview));
    edit.setOnAction(_ -> view(edit));
    back.setOnAction(_ -> surroundings.back());
    publish.setOnAction(_ -> deeds.publish());
    saveAs.setOnAction(_ -> saveAs());
    print.setOnAction(_ -> print());
    keep.setOnAction(_ -> keep());
    discard.setOnAction(_ -> leaveEditing());
    language.valueProperty().addListener(_ -> render());
    version.valueProperty().addListener(_ -> render());
  }

  Parent root() {
    return root;
  }

  void offerBack(boolean offered) {
    show(back, offered);
  }

  void focus() {
    (edit.isSelected() ? edit : preview).requestFocus();
  }

  /** Whose notice is shown. */
  Optional<RegisterId> register() {
    return state.map(shown -> shown.register().id());
  }

  boolean unsaved() {
    return !typed.isEmpty();
  }

  /** Shows a notice; what is typed in the one that is shown stays when it is the same. */
  void show(NoticeState wanted) {
    boolean same = register().equals(Optional.of(wanted.register().id()));
    Optional<NoticeVersion> chosen = same ? version.getValue() : Optional.empty();
    if (!same) {
      typed = TextChange.NONE;
      edit.getToggleGroup().selectToggle(preview);
      deeds.forget();
    }
    state = Optional.of(wanted);
    problem.clear();
    name.setText(texts.of(wanted.register().name()));
    tell(Standing.of(wanted));
    List<Optional<NoticeVersion>> offered = new ArrayList<>(List.of(Optional.empty()));
    wanted.versions().forEach(published -> offered.add(Optional.of(published)));
    filling = true;
    version.getItems().setAll(offered);
    version.setValue(offered.contains(chosen) ? chosen : Optional.empty());
    filling = false;
    render();
  }

  private void tell(Standing how) {
    boolean old = how instanceof Standing.OutOfDate;
    standing.setText(words.sentence(how));
    standing.setGraphic(old ? new FontIcon(Feather.ALERT_CIRCLE) : null);
    standing.getStyleClass().setAll("label", old ? "caution" : "quiet");
    List<Label> lines = words.changes(how).stream().map(NoticePlace::line).toList();
    changes.getChildren().setAll(lines);
    show(changesScroll, !lines.isEmpty());
    publish.getStyleClass().removeAll("accent", "flat");
    publish.getStyleClass().add(how instanceof Standing.Current ? "flat" : "accent");
  }

  static Label line(String sentence) {
    Label line = new Label("– " + sentence);
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }

  private void view(ToggleButton chosen) {
    chosen.setSelected(true); // pressing it again must not leave none
    if (chosen == edit) {
      version.setValue(Optional.empty());
    }
    render();
  }

  /** Ctrl+E. */
  void edit() {
    if (mayEdit() && state.isPresent()) {
      view(edit);
    }
  }

  private boolean mayEdit() {
    return signedIn.user().may(Permission.CHANGE_SETTINGS);
  }

  private void typed(TextChange.Place where, String what) {
    state.ifPresent(
        shown -> {
          typed = typed.with(where, what, shown.now().content());
          ready();
        });
  }

  private void render() {
    if (filling || state.isEmpty()) {
      return;
    }
    sheet = Optional.empty();
    ready();
    if (edit.isSelected()) {
      renderWords(state.get());
    } else {
      renderPages(state.get());
    }
  }

  private void renderWords(NoticeState shown) {
    int number = ++setting;
    Language chosen = language.getValue();
    desk.work()
        .run(
            () ->
                PrivacyNotice.of(shown.now(), chosen, shown.nextNumber(), LocalDate.now())
                    .sections(),
            sections -> {
              if (number == setting) {
                boolean first = !body.getChildren().contains(editor.root());
                editor.show(sections, chosen, typed.over(shown.now().content()));
                put(editor.root());
                if (first) {
                  editor.focusFirst();
                }
              }
            },
            this::tell);
  }

  private void renderPages(NoticeState shown) {
    int number = ++setting;
    Language chosen = language.getValue();
    Optional<NoticeVersion> kept = version.getValue();
    NoticeFacts facts =
        new NoticeFacts(shown.now().controller(), typed.over(shown.now().content()));
    desk.work()
        .run(
            () ->
                kept.isPresent()
                    ? Sheet.of(
                        signedIn
                            .session()
                            .notices()
                            .published(shown.register().id(), kept.get().number(), chosen))
                    : Sheet.ofToday(facts, chosen, shown.nextNumber()),
            made -> {
              if (number == setting) {
                sheet = Optional.of(made);
                pages.show(made.pdf().preview());
                put(pages);
                ready();
              }
            },
            this::tell);
  }

  private void put(Node content) {
    if (!body.getChildren().contains(content)) {
      body.getChildren().setAll(content);
    }
  }

  /** What is typed and not saved can be looked at, but does not leave the program. */
  private void ready() {
    boolean editing = edit.isSelected();
    boolean ready = sheet.isPresent() && !unsaved();
    publish.setDisable(unsaved() || state.isEmpty());
    saveAs.setDisable(!ready);
    print.setDisable(!ready);
    version.setDisable(editing || unsaved());
    keep.setDisable(!unsaved());
    show(foot, editing || unsaved());
    show(unsavedNote, unsaved() && !editing);
  }

  /** Ctrl+S: keeps what was typed. */
  void keep() {
    if (unsaved() && !keep.isDisabled()) {
      keep.setDisable(true);
      deeds.keep(typed);
    }
  }

  /** Esc: leaves the words, asking only if something was typed. */
  void leaveEditing() {
    if ((edit.isSelected() || unsaved()) && mayTurnAway()) {
      view(preview);
      preview.requestFocus();
    }
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
    if (may) {
      typed = TextChange.NONE;
    }
    return may;
  }

  /** Ctrl+Z: takes back what was last kept. */
  void undo() {
    if (!unsaved()) {
      deeds.undo();
    }
  }

  /** Ctrl+Shift+E. */
  void saveAs() {
    sheet.filter(_ -> !saveAs.isDisabled()).ifPresent(shown -> deeds.saveAs(shown, fileName()));
  }

  /** Ctrl+P. */
  void print() {
    sheet
        .filter(_ -> !print.isDisabled())
        .ifPresent(shown -> new PrintDialog(desk, shown.pdf()).show());
  }

  private String fileName() {
    return texts.get(
        "notice.file-name",
        name.getText().replaceAll("[^\\p{L}\\p{N} -]", "").strip(),
        language.getValue().code());
  }

  @Override
  public Optional<NoticeState> state() {
    return state;
  }

  @Override
  public void kept(NoticeState now) {
    typed = TextChange.NONE;
    edit.getToggleGroup().selectToggle(preview);
    show(now);
    preview.requestFocus();
    surroundings.changed(now);
  }

  @Override
  public void again() {
    surroundings.again();
  }

  @Override
  public void tell(DomainException refused) {
    problem.tell(texts.of(refused));
    ready();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
