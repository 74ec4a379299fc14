package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.Draft;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.Notable;
import fi.kortisto.ui.control.Present;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card of one person: all that is held about them, register by register. */
final class PersonCard {

  /** What can be wished of a card. */
  interface Wishes {

    /**
     * @param at the datum to begin with
     */
    void edit(Optional<Datum> at);

    /** Puts the person into one more register. */
    void joinRegister(Register other);

    void back();
  }

  /** Share of the card's height. */
  private static final double HIGHEST_HEAD = 0.4;

  private final Texts texts;
  private final User user;
  private final List<Register> registers;
  private final Wishes wishes;
  private final CardDeeds deeds;
  private final FileDeeds files;
  private final Parent root;
  private final CardSections parts;
  private Optional<SubjectFile> shown = Optional.empty();

  @FXML private Button back;
  @FXML private ImageView photo;
  @FXML private Label name;
  @FXML private Label position;
  @FXML private HBox marks;
  @FXML private Button edit;
  @FXML private Button ban;
  @FXML private Button answer;
  @FXML private Button export;
  @FXML private MenuButton more;
  @FXML private MenuItem request;
  @FXML private MenuItem disclose;
  @FXML private MenuItem hold;
  @FXML private MenuItem protect;
  @FXML private MenuItem unprotect;
  @FXML private MenuItem reveal;
  @FXML private Menu join;
  @FXML private ScrollPane scroll;
  @FXML private VBox card;
  @FXML private VBox head;
  @FXML private VBox paper;
  @FXML private VBox sections;

  PersonCard(
      Desk desk,
      SignedIn signedIn,
      Wishes wishes,
      CardDeeds deeds,
      EntryDeeds entryDeeds,
      FileDeeds files) {
    this.texts = desk.texts();
    this.user = signedIn.user();
    this.registers = signedIn.registers();
    this.wishes = wishes;
    this.deeds = deeds;
    this.files = files;
    this.parts =
        new CardSections(
            desk, user, datum -> wishes.edit(Optional.of(datum)), deeds, entryDeeds, files);
    this.root = desk.load(this, "card");
    FileDrop.on(root, _ -> files.mayAdd(), dropped -> files.add(dropped, Optional.empty()));
  }

  @FXML
  private void initialize() {
    card.heightProperty().subscribe(_ -> placeHead());
    head.heightProperty().subscribe(_ -> placeHead());
    back.setOnAction(_ -> wishes.back());
    edit.setOnAction(_ -> wishes.edit(Optional.empty()));
    ban.setOnAction(_ -> deeds.ban());
    answer.setOnAction(_ -> deeds.answer());
    export.setOnAction(_ -> deeds.export());
    request.setOnAction(_ -> deeds.newRequest());
    request.setVisible(user.may(Permission.RECORD_REQUESTS));
    disclose.setOnAction(_ -> deeds.disclose());
    disclose.setVisible(user.may(Permission.RECORD_DISCLOSURES));
    hold.setOnAction(_ -> deeds.holds().put(Optional.empty()));
    protect.setOnAction(_ -> deeds.protectAddress(true));
    unprotect.setOnAction(_ -> deeds.protectAddress(false));
    reveal.setOnAction(_ -> deeds.revealAddress());
    Present.when(edit, user.may(Permission.EDIT_SUBJECTS));
    Present.when(ban, user.may(Permission.RECORD_BANS));
    Present.when(answer, user.may(Permission.ANSWER_REQUESTS));
    Present.when(export, user.may(Permission.EXPORT_SUBJECTS));
    Present.when(more, user.may(Permission.EDIT_SUBJECTS));
  }

  /** Where the window is low or the text large, the head scrolls away with the rest. */
  private void placeHead() {
    boolean low = card.getHeight() > 0 && head.getHeight() > card.getHeight() * HIGHEST_HEAD;
    VBox home = low ? paper : card;
    if (!home.getChildren().contains(head)) {
      (low ? card : paper).getChildren().remove(head);
      home.getChildren().addFirst(head);
    }
  }

  Parent root() {
    return root;
  }

  /** Whether a way back to the list is offered, where the card covers it. */
  void offerBack(boolean offered) {
    Present.when(back, offered);
  }

  void focus() {
    (edit.isVisible() ? edit : scroll).requestFocus();
  }

  /** The form of an entry that is open on the card. */
  Optional<EntryForm> entryForm() {
    return parts.entryForm();
  }

  /** Opens the form of an entry in which something was typed before a lock. */
  void resume(Draft draft) {
    parts.resume(draft);
  }

  /** Forgets what was revealed, unfolded and begun, since the card is left. */
  void forget() {
    parts.forget();
  }

  /**
   * Shows a person.
   *
   * @param purpose for which the card was read
   * @param addressHidden whether the address of a person under protection stays hidden
   */
  void show(SubjectFile file, Purpose purpose, boolean addressHidden) {
    boolean another =
        shown.filter(before -> before.subject().id().equals(file.subject().id())).isEmpty();
    if (another) {
      parts.forget();
    }
    shown = Optional.of(file);
    name.setText(file.subject().displayName());
    showPosition(file);
    showMarks(file);
    showPhoto(file);
    protect.setVisible(!file.subject().protectedAddress());
    unprotect.setVisible(file.subject().protectedAddress());
    reveal.setVisible(addressHidden && user.may(Permission.SEE_PROTECTED_ADDRESS));
    offerJoining(file);
    sections.getChildren().setAll(parts.of(file, purpose, addressHidden));
    parts.shown(file);
    if (another) {
      scroll.setVvalue(0);
    }
  }

  private void offerJoining(SubjectFile file) {
    List<RegisterId> joined = file.parts().stream().map(part -> part.register().id()).toList();
    join.getItems()
        .setAll(
            registers.stream()
                .filter(register -> !joined.contains(register.id()))
                .map(this::joining)
                .toList());
    join.setVisible(!join.getItems().isEmpty());
  }

  private MenuItem joining(Register register) {
    MenuItem item = new MenuItem(texts.of(register.name()));
    item.setOnAction(_ -> wishes.joinRegister(register));
    return item;
  }

  private void showPosition(SubjectFile file) {
    String line =
        Stream.of(FieldRole.ORGANISATION, FieldRole.JOB_TITLE)
            .flatMap(role -> file.valuesOf(role).stream().limit(1))
            .filter(value -> !value.equals(file.subject().displayName()))
            .collect(Collectors.joining(" · "));
    position.setText(line);
    Present.when(position, !line.isEmpty());
  }

  private void showMarks(SubjectFile file) {
    List<Label> labels =
        Notable.of(file.subject(), texts).stream()
            .filter(mark -> !mark.isBan())
            .map(Notable::label)
            .toList();
    marks.getChildren().setAll(labels);
    Present.when(marks, !labels.isEmpty());
  }

  private void showPhoto(SubjectFile file) {
    photo.setImage(null);
    Present.when(photo, false);
    file.data()
        .filter(datum -> datum.field().type() == FieldType.IMAGE)
        .findFirst()
        .ifPresent(
            datum ->
                files.thumbnail(
                    file,
                    datum.value(),
                    image -> {
                      photo.setImage(image);
                      Present.when(photo, true);
                    }));
  }
}
