package fi.kortisto.ui.requests;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import fi.kortisto.ui.CardReading;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.PersonPicker;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form in which a request is entered; beside it stands by when it must be answered. */
final class NewRequestForm {

  /** What can come of filling in. */
  interface Wishes {

    /**
     * The request is entered.
     *
     * @param unkept why a file that came with it was not kept
     */
    void entered(RequestView view, Optional<DomainException> unkept);

    /** Away from the form. */
    void leave();
  }

  private static final double ROOM_FOR_ASIDE = 760;

  /** The place of its drafts. */
  static final String PLACE = "requests.new";

  private static final String FILES = "files";

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Session session;
  private final Wishes wishes;
  private final double scale;
  private final PersonPicker picker;
  private final WrittenName written;
  private final DayField received;
  private final TextField representative = new TextField();
  private final TextField authority = new TextField();
  private final ConcernedRegisters concerned;
  private final AttachedFiles letter;
  private final Parent root;
  private List<Register> ofPerson;
  private Optional<SubjectId> given = Optional.empty();
  private boolean formChosen;
  private FormMemory memory = new FormMemory();
  private Optional<Draft> before = Optional.empty();

  @FXML private HBox columns;
  @FXML private VBox fields;
  @FXML private FlowPane coming;
  @FXML private VBox receivedField;
  @FXML private ComboBox<RequestKind> kind;
  @FXML private ComboBox<RequestRoad> road;
  @FXML private ComboBox<RequestForm> form;
  @FXML private ComboBox<Language> language;
  @FXML private RadioButton onFile;
  @FXML private VBox finding;
  @FXML private VBox writing;
  @FXML private CheckBox represented;
  @FXML private VBox representing;
  @FXML private VBox concerning;
  @FXML private TextArea wish;
  @FXML private VBox attaching;
  @FXML private Button addFile;
  @FXML private VBox aside;
  @FXML private VBox due;
  @FXML private Label caution;
  @FXML private ProblemLabel problem;
  @FXML private Button save;
  @FXML private Button cancel;

  NewRequestForm(Desk desk, SignedIn signedIn, Wishes wishes) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.session = signedIn.session();
    this.wishes = wishes;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.picker = new PersonPicker(desk, session);
    this.written = new WrittenName(texts);
    this.received = new DayField(texts, Optional.of(LocalDate.now()));
    this.ofPerson = signedIn.registers();
    this.concerned = new ConcernedRegisters(texts, this::explain);
    this.letter = new AttachedFiles(texts);
    this.root = desk.load(this, "form");
    FileDrop.on(root, _ -> true, letter::add);
  }

  @FXML
  private void initialize() {
    for (ComboBox<?> box : List.of(kind, road, form, language)) {
      box.setMinWidth(0);
      box.maxWidthProperty().bind(coming.widthProperty());
    }
    Choices.fill(kind, List.of(RequestKind.values()), texts::beginning);
    Choices.fill(road, List.of(RequestRoad.values()), texts::beginning);
    Choices.fill(form, List.of(RequestForm.values()), texts::beginning);
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(texts.language());
    form.setValue(RequestForm.WRITTEN);
    TabLeaves.in(wish);
    received.setId("new-received");
    receivedField.getChildren().add(new Captioned(texts.get("request.form.received"), received));
    finding.getChildren().add(picker);
    concerning.getChildren().add(concerned);
    attaching.getChildren().add(attaching.getChildren().size() - 1, letter);
    writing.getChildren().addAll(written.nodes());
    representative.setId("new-representative");
    authority.setId("new-authority");
    representing
        .getChildren()
        .addAll(
            new Captioned(texts.get("request.form.representative"), representative),
            new Captioned(
                texts.get("request.form.authority"),
                authority,
                Captioned.advice(texts.get("request.form.authority-what"))));
    onFile.selectedProperty().subscribe(found -> who(found));
    represented.selectedProperty().subscribe(told -> Present.when(representing, told));
    picker.chosen().addListener((_, _, person) -> chosen(person));
    received.getEditor().textProperty().subscribe(_ -> explain());
    kind.valueProperty().addListener(_ -> explain());
    road.valueProperty().addListener((_, _, by) -> propose(by));
    form.setOnAction(_ -> formChosen = true);
    form.valueProperty().addListener(_ -> explain());
    addFile.setOnAction(
        _ -> letter.add(desk.files().openSeveral(texts.get("request.file.choose"), List.of())));
    save.setOnAction(_ -> save());
    cancel.setOnAction(_ -> wishes.leave());
    columns.widthProperty().subscribe(_ -> arrange());
    offer(signedIn.registers());
  }

  Parent root() {
    return root;
  }

  void focus() {
    kind.requestFocus();
  }

  /** The form stands as it begins; what was typed in it before a lock comes back. */
  void begin(Optional<SubjectId> person) {
    memory = new FormMemory(root);
    before = desk.forms().opened(PLACE, person);
    recall();
    before
        .map(draft -> draft.value(FILES))
        .filter(paths -> !paths.isEmpty())
        .ifPresent(paths -> letter.add(paths.lines().map(Path::of).filter(Files::exists).toList()));
    person.ifPresent(this::from);
  }

  /** What is known of the person comes later, and proposes something else. */
  private void recall() {
    before.ifPresent(draft -> memory.recall(draft.values()));
  }

  /** What is typed and not kept yet. */
  Optional<Draft> draft() {
    if (!touched()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>(memory.typed());
    values.put(
        FILES, letter.files().stream().map(Path::toString).collect(Collectors.joining("\n")));
    return Optional.of(new Draft(PLACE, person().map(Subject::id), values));
  }

  /** The request is from a person on file who is known already. */
  private void from(SubjectId person) {
    given = Optional.of(person);
    new CardReading(desk, signedIn)
        .read(
            person,
            file -> {
              picker.choose(file.subject());
              recall();
              kind.requestFocus();
            },
            this::refused);
  }

  /** Whether something was written that is not kept yet. */
  boolean touched() {
    return written.touched()
        || !picker.chosen().get().map(Subject::id).equals(given)
        || !letter.files().isEmpty()
        || !wish.getText().isBlank()
        || !representative.getText().isBlank()
        || !authority.getText().isBlank();
  }

  /** Enters the request, or shows what is missing. */
  void save() {
    problem.clear();
    try {
      NewRequest request = request();
      List<Path> attached = letter.files();
      save.setDisable(true);
      desk.work().run(() -> enter(request, attached), this::entered, this::refused);
    } catch (DomainException refused) {
      refused(refused);
    }
  }

  /** A request and what became of its files. */
  private record Entered(RequestView view, Optional<DomainException> unkept) {}

  /** The clock runs from the receipt: the request is entered even where a file cannot be kept. */
  private Entered enter(NewRequest request, List<Path> attached) throws DomainException {
    RequestView view = session.requests().add(request);
    if (attached.isEmpty()) {
      return new Entered(view, Optional.empty());
    }
    try {
      return new Entered(
          RequestFileDeeds.kept(session, view.request().id(), attached), Optional.empty());
    } catch (DomainException unkept) {
      return new Entered(session.requests().of(view.request().id()), Optional.of(unkept));
    }
  }

  private void entered(Entered entered) {
    wishes.entered(entered.view(), entered.unkept());
  }

  private NewRequest request() throws DomainException {
    Optional<SubjectId> subject = person().map(Subject::id);
    return new NewRequest(
        kind.getValue(),
        received.day().orElseGet(LocalDate::now),
        road.getValue(),
        form.getValue(),
        language.getValue(),
        onFile.isSelected() ? Correspondent.named("") : written.written(),
        representative(),
        concerned.ticked(),
        subject,
        wish.getText().strip());
  }

  private Optional<Subject> person() {
    return onFile.isSelected() ? picker.chosen().get() : Optional.empty();
  }

  private Optional<Representative> representative() {
    return represented.isSelected()
        ? Optional.of(
            new Representative(representative.getText().strip(), authority.getText().strip()))
        : Optional.empty();
  }

  private void who(boolean found) {
    Present.when(finding, found);
    Present.when(writing, !found);
    offer(found && picker.chosen().get().isPresent() ? ofPerson : signedIn.registers());
  }

  private void chosen(Optional<Subject> person) {
    if (person.isEmpty()) {
      offer(signedIn.registers());
      return;
    }
    Subject subject = person.get();
    language.setValue(subject.language());
    new CardReading(desk, signedIn)
        .read(
            subject.id(),
            file -> {
              if (picker.chosen().get().filter(subject::equals).isPresent()) {
                ofPerson = registersOf(file);
                offer(ofPerson);
                recall();
                before = Optional.empty();
              }
            },
            this::refused);
  }

  private static List<Register> registersOf(SubjectFile file) {
    return file.parts().stream().map(RegisterPart::register).toList();
  }

  private void offer(List<Register> possible) {
    concerned.offer(possible);
    Present.when(concerning, concerned.isAChoice());
  }

  /** How a request usually comes by that road, until somebody says otherwise. */
  private void propose(RequestRoad by) {
    if (!formChosen) {
      form.setValue(
          switch (by) {
            case POST, EMAIL, WEB_FORM -> RequestForm.WRITTEN;
            case PHONE -> RequestForm.FREE;
            case IN_PERSON -> RequestForm.IN_PERSON;
          });
      formChosen = false;
    }
    explain();
  }

  /** By when it must be answered, and what the registers' notices demand. */
  private void explain() {
    try {
      due.getChildren()
          .setAll(
              new DueLines(texts).of(received.day().orElseGet(LocalDate::now), LocalDate.now()));
    } catch (DomainException noDay) {
      due.getChildren().setAll(Captioned.advice(texts.of(noDay)));
    }
    String warning = warning();
    caution.setText(warning);
    Present.when(caution, !warning.isEmpty());
  }

  private String warning() {
    return kind.getValue().needsIdentity()
        ? new ReleaseRules(concerned.bound())
            .refusing(form.getValue())
            .map(this::warning)
            .orElse("")
        : "";
  }

  private String warning(Register register) {
    String forms =
        register.content().requests().forms().stream()
            .sorted()
            .map(texts::of)
            .collect(Collectors.joining(", "));
    return texts.get("request.form.caution", texts.of(register.name()), forms);
  }

  private void refused(DomainException refused) {
    save.setDisable(false);
    problem.tell(texts.of(refused));
  }

  /** The deadline stands beside the form, or on a narrow window above it. */
  private void arrange() {
    boolean wide = columns.getWidth() >= ROOM_FOR_ASIDE * scale;
    boolean beside = columns.getChildren().contains(aside);
    if (wide && !beside) {
      fields.getChildren().remove(aside);
      columns.getChildren().add(aside);
    } else if (!wide && !fields.getChildren().contains(aside)) {
      columns.getChildren().remove(aside);
      fields.getChildren().add(1, aside);
    }
  }
}
