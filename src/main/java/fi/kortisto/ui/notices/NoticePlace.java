package fi.kortisto.ui.notices;

import fi.kortisto.document.NoticeSection;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.Shown;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The notice of one register: how it stands, its pages or its words, and what can be done. */
final class NoticePlace implements NoticeDeeds.OpenNotice {

  /** The place of its drafts; the number of the register follows. */
  static final String PLACE = "notices.words-";

  /** What the screen around hears of the place. */
  interface Surroundings {

    /** A notice does not stand as the list shows it any more. */
    void changed(NoticeState state);

    /** Something has changed elsewhere: all is to be read again. */
    void again();

    void back();
  }

  private static final String NOT_IN_NAMES = "[^\\p{L}\\p{N} -]";

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Surroundings surroundings;
  private final NoticeHead head;
  private final Rendering rendering;
  private final NoticeDeeds deeds;
  private final PageView pages;
  private final NoticeEditor editor;
  private final Parent root;
  private Optional<NoticeState> state = Optional.empty();
  private Optional<Sheet> sheet = Optional.empty();
  private TextChange typed = TextChange.NONE;
  private boolean filling;

  @FXML private ScrollPane scroll;
  @FXML private Button back;
  @FXML private VBox column;
  @FXML private FlowPane deedButtons;
  @FXML private HBox editButtons;
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
  @FXML private Button keep;
  @FXML private Button discard;

  NoticePlace(Desk desk, SignedIn signedIn, Surroundings surroundings) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.surroundings = surroundings;
    this.head = new NoticeHead(texts);
    this.rendering = new Rendering(desk.work(), signedIn.session(), this::tell);
    this.deeds = new NoticeDeeds(desk, signedIn.session(), this);
    this.pages = new PageView(texts, desk.work());
    this.editor = new NoticeEditor(texts, this::typed);
    this.root = desk.load(this, "notice");
  }

  @FXML
  private void initialize() {
    column.getChildren().add(1, head);
    editor.root().focusWithinProperty().subscribe(this::writing);
    StandingWords words = new StandingWords(texts);
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(texts.language());
    version.setConverter(
        new Shown<>(chosen -> chosen.map(words::of).orElseGet(() -> texts.get("notice.today"))));
    Present.when(publish, signedIn.may(Permission.PUBLISH_NOTICES));
    Present.when(edit, mayEdit());
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
    Present.when(back, offered);
  }

  void focus() {
    (edit.isSelected() ? edit : preview).requestFocus();
  }

  /** Whose notice is shown. */
  Optional<RegisterId> register() {
    return state.map(shown -> shown.register().id());
  }

  /** What is typed and not kept yet. */
  Optional<Draft> draft() {
    return unsaved()
        ? register().map(of -> new Draft(PLACE + of, Optional.empty(), typed.named()))
        : Optional.empty();
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
    desk.forms()
        .opened(PLACE + wanted.register().id(), Optional.empty())
        .ifPresent(draft -> typed = TextChange.named(draft.values()));
    problem.clear();
    head.show(wanted);
    publish.getStyleClass().remove("accent");
    if (!wanted.isPublished() || wanted.isOutOfDate()) {
      publish.getStyleClass().add("accent");
    }
    offerVersions(wanted, chosen);
    render();
  }

  private void offerVersions(NoticeState wanted, Optional<NoticeVersion> chosen) {
    List<Optional<NoticeVersion>> offered = new ArrayList<>(List.of(Optional.empty()));
    wanted.versions().forEach(published -> offered.add(Optional.of(published)));
    filling = true;
    version.getItems().setAll(offered);
    version.setValue(offered.contains(chosen) ? chosen : Optional.empty());
    filling = false;
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
    return signedIn.may(Permission.CHANGE_SETTINGS);
  }

  /** With large letters the texts may begin below what is seen. */
  private void writing(boolean within) {
    if (within) {
      scroll.setVvalue(scroll.getVmax());
    }
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
    NoticeState shown = state.get();
    Language chosen = language.getValue();
    if (edit.isSelected()) {
      rendering.sections(shown, chosen, sections -> write(shown, sections, chosen));
    } else if (version.getValue().isPresent()) {
      rendering.published(version.getValue().get(), chosen, this::lay);
    } else {
      rendering.today(shown, typed, chosen, this::lay);
    }
  }

  private void write(NoticeState shown, List<NoticeSection> sections, Language chosen) {
    boolean first = !body.getChildren().contains(editor.root());
    editor.show(sections, chosen, typed.over(shown.now().content()));
    put(editor.root());
    if (first) {
      editor.focusFirst();
    }
  }

  private void lay(Sheet made) {
    sheet = Optional.of(made);
    pages.show(made.pdf().preview());
    put(pages);
    ready();
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
    keep.setDisable(!unsaved());
    head.tellChanges(!editing);
    Present.when(editButtons, editing || unsaved());
    Present.when(deedButtons, !editing && !unsaved());
    Present.when(unsavedNote, unsaved() && !editing);
    Present.when(
        version, !editing && !unsaved() && state.map(NoticeState::isPublished).orElse(false));
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
      preview.setSelected(true);
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
        state
            .map(shown -> texts.of(shown.register().name()))
            .orElse("")
            .replaceAll(NOT_IN_NAMES, ""),
        language.getValue().code());
  }

  @Override
  public Optional<NoticeState> state() {
    return state;
  }

  @Override
  public void kept(NoticeState now) {
    typed = TextChange.NONE;
    desk.forms().settled();
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
}
