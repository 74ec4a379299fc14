package fi.kortisto.ui.persons;

import fi.kortisto.format.Conversation;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.CaptionedEditor;
import fi.kortisto.ui.control.Fold;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import fi.kortisto.ui.control.ValueEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of one entry, in its place on the card: what its kind may tell, and no more. */
final class EntryForm extends VBox {

  /** What can come of filling in. */
  interface Wishes {

    void keep(EntryDeeds.Written written);

    /** Away from the form; the form has already asked about what would be lost. */
    void leave();
  }

  /** So many particulars lie open; more of them are folded away. */
  private static final int OPEN_PARTICULARS = 6;

  private static final int CONVERSATION_ROWS = 8;

  /** The place of its drafts; register, kind and entry follow. */
  static final String PLACE = "persons.entry-";

  static final String NEW = "new";
  private static final String SOUND = "sound";

  private final Desk desk;
  private final Texts texts;
  private final EntryKind kind;
  private final Optional<Entry> entry;
  private final Wishes wishes;
  private final EntryTimes times;
  private final Map<Particular, CaptionedEditor> particulars = new EnumMap<>(Particular.class);
  private final CaptionedEditor text;
  private final TextArea conversation = new TextArea();
  private final String conversationBefore;
  private final Label sound = new Label();
  private final ProvenanceBar provenance;
  private final ProblemLabel problem = new ProblemLabel();
  private final Button save = new Button();
  private Optional<Path> chosenSound = Optional.empty();
  private Optional<EntryContent> start = Optional.empty();
  private final Register register;
  private final FormMemory memory;

  /**
   * @param entry what stands there; empty for a new one
   */
  EntryForm(Desk desk, Register register, EntryKind kind, Optional<Entry> entry, Wishes wishes) {
    super(8);
    setMinWidth(0);
    this.desk = desk;
    this.texts = desk.texts();
    this.register = register;
    this.kind = kind;
    this.entry = entry;
    this.wishes = wishes;
    Optional<EntryContent> content = entry.map(Entry::content);
    this.times = new EntryTimes(kind, content, LocalDate.now(), texts);
    this.text = lines("entry.text", content.map(EntryContent::text).orElse(""));
    this.conversationBefore =
        content.map(EntryContent::messages).map(Conversation::write).orElse("");
    this.provenance =
        new ProvenanceBar(register, content.map(EntryContent::provenance), LocalDate.now(), texts);
    problem.setId("entry-problem");
    getStyleClass().add("entry-form");
    Label title =
        new Label(entry.isEmpty() ? texts.get("entry.new", texts.of(kind)) : texts.beginning(kind));
    title.getStyleClass().add("entry-kind");
    getChildren().addAll(title, times);
    addParticulars(content);
    if (kind == EntryKind.CHAT) {
      getChildren().add(conversation());
    }
    getChildren().add(text);
    if (kind == EntryKind.RECORDING) {
      getChildren().add(soundChoice());
    }
    getChildren().addAll(provenance, problem, buttons());
    start = whatIsWritten();
    List<Node> inputs = new ArrayList<>(List.of(times, text, conversation, provenance));
    inputs.addAll(particulars.values()); // they may lie folded away
    memory = new FormMemory(inputs.toArray(Node[]::new));
  }

  /** Where a draft of such a form belongs. */
  static String place(Register register, EntryKind kind, Optional<Entry> entry) {
    return PLACE
        + String.join(
            "-",
            register.id().toString(),
            kind.code(),
            entry.map(one -> Long.toString(one.id())).orElse(NEW));
  }

  /** What is typed and not kept yet about that person. */
  Optional<Draft> draft(SubjectId person) {
    if (!touched()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>(memory.typed());
    chosenSound.ifPresent(file -> values.put(SOUND, file.toString()));
    return Optional.of(new Draft(place(register, kind, entry), Optional.of(person), values));
  }

  /** Writes again what was typed before a lock. */
  void recall(Draft draft) {
    memory.recall(draft.values());
    Optional.of(draft.value(SOUND))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isRegularFile)
        .ifPresent(this::choose);
  }

  void focus() {
    times.focus();
  }

  /** Whether something was written that is not kept yet. */
  boolean touched() {
    return chosenSound.isPresent() || !whatIsWritten().equals(start);
  }

  /** Sends off what was written, or shows what cannot be kept. */
  void save() {
    problem.clear();
    boolean kept = times.check() & text.check();
    for (CaptionedEditor one : particulars.values()) {
      kept &= one.check();
    }
    if (!kept) {
      return;
    }
    try {
      EntryContent content = written();
      save.setDisable(true);
      wishes.keep(new EntryDeeds.Written(content, chosenSound));
    } catch (DomainException refused) {
      refused(refused);
    }
  }

  /** Shows why what was sent off was not kept. */
  void refused(DomainException refused) {
    save.setDisable(false);
    problem.tell(texts.of(refused));
  }

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

  private Optional<EntryContent> whatIsWritten() {
    try {
      return Optional.of(written());
    } catch (DomainException nothingThatCanBeKept) {
      return Optional.empty();
    }
  }

  private EntryContent written() throws DomainException {
    Map<Particular, String> values = new EnumMap<>(Particular.class);
    particulars.forEach(
        (particular, editor) -> {
          if (!editor.typed().isEmpty()) {
            values.put(particular, editor.typed());
          }
        });
    return new EntryContent(
        kind, times.began(), times.ended(), text.typed(), values, messages(), provenance.value());
  }

  /** What was not touched stays as it was, even where it could not be written like this. */
  private List<ChatMessage> messages() {
    return conversation.getText().equals(conversationBefore)
        ? entry.map(Entry::messages).orElse(List.of())
        : Conversation.parse(conversation.getText());
  }

  private void addParticulars(Optional<EntryContent> content) {
    VBox all = new VBox(8);
    for (Particular particular : kind.particulars()) {
      String value =
          content.map(EntryContent::values).map(known -> known.get(particular)).orElse("");
      CaptionedEditor line =
          new CaptionedEditor(
              texts.beginning(particular),
              ValueEditor.of(particular.type(), value, texts),
              texts,
              typed -> ValueForms.parse(particular.type(), typed));
      line.setId("particular-" + particular.code());
      particulars.put(particular, line);
      all.getChildren().add(line);
    }
    if (kind.particulars().size() > OPEN_PARTICULARS) {
      getChildren()
          .add(
              Fold.remembered(
                  desk, "entry-particulars", texts.get("entry.particulars"), () -> all));
    } else if (!kind.particulars().isEmpty()) {
      getChildren().add(all);
    }
  }

  private CaptionedEditor lines(String key, String value) {
    CaptionedEditor line =
        new CaptionedEditor(
            texts.get(key),
            ValueEditor.of(FieldType.LONG_TEXT, value, texts),
            texts,
            typed -> ValueForms.parse(FieldType.LONG_TEXT, typed));
    line.setId("entry-text");
    return line;
  }

  private Node conversation() {
    Label caption = new Label(texts.get("entry.conversation"));
    caption.setLabelFor(conversation);
    caption.getStyleClass().add("datum-caption");
    conversation.setId("entry-conversation");
    conversation.setText(conversationBefore);
    conversation.setWrapText(true);
    TabLeaves.in(conversation);
    conversation.setPrefRowCount(CONVERSATION_ROWS);
    conversation.setPromptText(texts.get("entry.conversation-example"));
    conversation.setAccessibleText(texts.get("entry.conversation"));
    Label understood = new Label();
    understood.setId("entry-understood");
    understood.getStyleClass().add("quiet");
    understood.setWrapText(true);
    understood.setMinHeight(USE_PREF_SIZE);
    conversation
        .textProperty()
        .subscribe(
            now ->
                understood.setText(
                    texts.get("entry.conversation-hint", Conversation.parse(now).size())));
    return new VBox(4, caption, conversation, understood);
  }

  private Node soundChoice() {
    Button choose = new Button(texts.get("entry.choose-sound"));
    choose.setId("entry-choose-sound");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(_ -> chooseSound());
    sound.getStyleClass().add("quiet");
    sound.setMinWidth(0);
    HBox line = new HBox(8, choose, sound);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void chooseSound() {
    FileChoice.Kind sounds =
        new FileChoice.Kind(
            texts.get("entry.sound-files"),
            List.of("wav", "mp3", "m4a", "ogg", "flac", "aif", "aiff", "au"));
    desk.files().open(texts.get("entry.choose-sound"), List.of(sounds)).ifPresent(this::choose);
  }

  private void choose(Path file) {
    chosenSound = Optional.of(file);
    sound.setText(FileKeeping.nameOf(file));
  }

  private Node buttons() {
    save.setText(texts.get("form.save"));
    save.setId("entry-save");
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> save());
    Button cancel = new Button(texts.get("form.cancel"));
    cancel.setId("entry-cancel");
    cancel.setOnAction(_ -> leave());
    return new HBox(8, save, cancel);
  }

  /** Whether it is the form of this entry. */
  boolean isOf(Entry other) {
    return entry.filter(mine -> mine.id() == other.id()).isPresent();
  }

  boolean isNew() {
    return entry.isEmpty();
  }
}
