package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form in which a card is filled in: a new one, or one that is there. */
final class PersonForm {

  /** What can come of filling in. */
  interface Wishes {

    void change(FormDeeds.Written written);

    void add(Register register, FormDeeds.Written written);

    void join(Register other, FormDeeds.Written written);

    /** Away from the form; the form has already asked about what would be lost. */
    void leave();
  }

  /** The places of its drafts. */
  static final String CREATING = "persons.new";

  static final String CHANGING = "persons.edit";

  /** With the number of the register. */
  static final String JOINING = "persons.join-";

  private static final String VERSION = "version";
  private static final String REGISTER = "register";

  private final Desk desk;
  private final Texts texts;
  private final Wishes wishes;
  private final Parent root;
  private final List<FormPart> parts = new ArrayList<>();
  private Optional<SubjectFile> person = Optional.empty();
  private Optional<Register> joining = Optional.empty();
  private Optional<FormDeeds.Written> start = Optional.empty();
  private FormMemory memory = new FormMemory();

  @FXML private Label title;
  @FXML private ComboBox<Register> register;
  @FXML private ProblemLabel problem;
  @FXML private ScrollPane scroll;
  @FXML private VBox sections;
  @FXML private Button save;

  PersonForm(Desk desk, Wishes wishes) {
    this.desk = desk;
    this.texts = desk.texts();
    this.wishes = wishes;
    this.root = desk.load(this, "form");
    register.valueProperty().addListener((_, _, chosen) -> registerChosen(chosen));
  }

  Parent root() {
    return root;
  }

  /**
   * Fills the form with what is on file.
   *
   * @param addressHidden an address that may not be seen is not in the form either
   * @param at where to begin
   */
  void edit(SubjectFile file, boolean addressHidden, Optional<Datum> at) {
    person = Optional.of(file);
    joining = Optional.empty();
    title.setText(file.subject().displayName());
    Present.when(register, false);
    begin();
    for (RegisterPart part : file.parts()) {
      if (file.parts().size() > 1) {
        addTitle(part.register());
      }
      addPart(
          part.register(),
          part.data(),
          field -> !addressHidden || field.type() != FieldType.ADDRESS);
    }
    layOut();
    filled();
    parts.stream().findFirst().ifPresent(FormPart::focusFirst);
    at.ifPresent(datum -> parts.forEach(part -> part.focus(datum)));
  }

  /**
   * The form of one more register for a person, begun with what the others know.
   *
   * @param addressHidden an address that may not be seen is not carried over either
   */
  void join(SubjectFile file, Register other, boolean addressHidden) {
    person = Optional.of(file);
    joining = Optional.of(other);
    title.setText(file.subject().displayName());
    Present.when(register, false);
    begin();
    addTitle(other);
    Label carried = new Label(texts.get("form.carried"));
    carried.getStyleClass().add("quiet");
    carried.setWrapText(true);
    sections.getChildren().add(carried);
    addPart(
        new FormPart(
            other,
            CarriedOver.into(other, file, addressHidden),
            LocalDate.now(),
            desk,
            this::edited));
    layOut();
    filled();
    parts.getFirst().focusFirst();
  }

  /** An empty form, in the first of the registers until another is chosen. */
  void create(List<Register> registers) {
    person = Optional.empty();
    joining = Optional.empty();
    title.setText(texts.get("form.new"));
    Present.when(register, registers.size() > 1);
    register.setValue(null);
    Choices.fill(register, registers, choice -> texts.of(choice.name()));
    desk.forms().opened(CREATING, Optional.empty()).ifPresent(draft -> create(registers, draft));
  }

  private void create(List<Register> registers, Draft draft) {
    registers.stream()
        .filter(one -> one.id().toString().equals(draft.value(REGISTER)))
        .findFirst()
        .ifPresent(register::setValue);
    recall(draft);
  }

  /** The form stands as it begins; what was typed in it before a lock comes back. */
  private void filled() {
    start = whatIsWritten();
    memory = new FormMemory(sections);
    person.ifPresent(
        file ->
            desk.forms().opened(place(), Optional.of(file.subject().id())).ifPresent(this::recall));
  }

  private void recall(Draft draft) {
    parts.forEach(part -> part.resume(draft.values()));
    memory.recall(draft.values());
    layOut();
    if (!draft.value(VERSION).equals(version())) {
      problem.tell(texts.get("draft.changed"));
    }
  }

  /** What is typed and not kept yet. */
  Optional<Draft> draft() {
    if (!touched()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>(memory.typed());
    parts.forEach(part -> values.putAll(part.removed()));
    values.put(VERSION, version());
    values.put(REGISTER, parts.getFirst().register().id().toString());
    return Optional.of(new Draft(place(), person.map(file -> file.subject().id()), values));
  }

  private String place() {
    return joining
        .map(other -> JOINING + other.id())
        .orElse(person.isPresent() ? CHANGING : CREATING);
  }

  private String version() {
    return person.map(file -> Long.toString(file.subject().version())).orElse("");
  }

  /** Whether something was written that is not kept yet. */
  boolean touched() {
    return !whatIsWritten().equals(start);
  }

  private Optional<FormDeeds.Written> whatIsWritten() {
    try {
      return Optional.of(written());
    } catch (DomainException somethingWrongIsWritten) {
      return Optional.empty();
    }
  }

  /** Sends off what was written, or shows what cannot be kept. */
  @FXML
  void save() {
    if (!parts.stream().map(FormPart::check).reduce(true, Boolean::logicalAnd)) {
      return;
    }
    try {
      send(written());
    } catch (DomainException refused) {
      refused(refused);
    }
  }

  @FXML
  void leave() {
    if (mayLeave()) {
      wishes.leave();
    }
  }

  /** Asks only if something would be lost. */
  boolean mayLeave() {
    return !touched()
        || desk.dialogs()
            .ask(texts.get("form.leave"), texts.get("form.leave-what"), texts.get("form.discard"));
  }

  /** Shows why what was sent off was not kept. */
  void refused(DomainException refused) {
    save.setDisable(false);
    problem.tell(texts.of(refused));
    scroll.setVvalue(0);
  }

  private void send(FormDeeds.Written written) {
    if (person.isPresent() && joining.isEmpty() && written.isEmpty()) {
      wishes.leave();
      return;
    }
    save.setDisable(true);
    if (joining.isPresent()) {
      wishes.join(joining.get(), written);
    } else if (person.isPresent()) {
      wishes.change(written);
    } else {
      wishes.add(parts.getFirst().register(), written);
    }
  }

  private FormDeeds.Written written() throws DomainException {
    List<DatumChange> changes = new ArrayList<>();
    List<NewPicture> pictures = new ArrayList<>();
    for (FormPart part : parts) {
      changes.addAll(part.changes());
      pictures.addAll(part.pictures());
    }
    return new FormDeeds.Written(changes, pictures);
  }

  private void begin() {
    parts.clear();
    sections.getChildren().clear();
    save.setDisable(false);
    problem.clear();
    scroll.setVvalue(0);
  }

  private void registerChosen(@Nullable Register chosen) {
    if (chosen != null) {
      begin();
      addPart(chosen, List.of(), _ -> true);
      layOut();
      filled();
      parts.getFirst().focusFirst();
    }
  }

  /** What lies in a scroll pane can take the focus only when that has been laid out. */
  private void layOut() {
    root.applyCss();
    root.layout();
  }

  private void addTitle(Register of) {
    Label name = new Label(texts.of(of.name()));
    name.getStyleClass().add("register-title");
    sections.getChildren().add(name);
  }

  private void addPart(Register of, List<Datum> data, Predicate<Field> open) {
    addPart(new FormPart(of, data, open, LocalDate.now(), desk, this::edited));
  }

  private void addPart(FormPart part) {
    parts.add(part);
    sections.getChildren().add(part);
  }

  private void edited() {
    problem.clear();
  }
}
