package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Notable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
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

    void ban();

    void withdraw(Ban ban);

    void answer();

    void export();

    void protectAddress(boolean protect);

    void revealAddress();

    void saveAttachment(Attachment attachment);

    void picture(long attachment, Consumer<Image> shown);

    void back();
  }

  private final Texts texts;
  private final User user;
  private final Wishes wishes;
  private final Parent root;

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
  @FXML private MenuItem protect;
  @FXML private MenuItem unprotect;
  @FXML private MenuItem reveal;
  @FXML private ScrollPane scroll;
  @FXML private VBox sections;

  PersonCard(Desk desk, User user, Wishes wishes) {
    this.texts = desk.texts();
    this.user = user;
    this.wishes = wishes;
    this.root = desk.load(this, "card");
  }

  @FXML
  private void initialize() {
    back.setOnAction(_ -> wishes.back());
    edit.setOnAction(_ -> wishes.edit(Optional.empty()));
    ban.setOnAction(_ -> wishes.ban());
    answer.setOnAction(_ -> wishes.answer());
    export.setOnAction(_ -> wishes.export());
    protect.setOnAction(_ -> wishes.protectAddress(true));
    unprotect.setOnAction(_ -> wishes.protectAddress(false));
    reveal.setOnAction(_ -> wishes.revealAddress());
    show(edit, user.may(Permission.EDIT_SUBJECTS));
    show(ban, user.may(Permission.RECORD_BANS));
    show(answer, user.may(Permission.ANSWER_REQUESTS));
    show(export, user.may(Permission.EXPORT_SUBJECTS));
    show(more, user.may(Permission.EDIT_SUBJECTS));
  }

  Parent root() {
    return root;
  }

  /** Whether a way back to the list is offered, where the card covers it. */
  void offerBack(boolean offered) {
    show(back, offered);
  }

  void focus() {
    (edit.isVisible() ? edit : scroll).requestFocus();
  }

  /**
   * @param addressHidden whether the address of a person under protection stays hidden
   */
  void show(SubjectFile file, boolean addressHidden) {
    name.setText(file.subject().displayName());
    showPosition(file);
    showMarks(file);
    showPhoto(file);
    protect.setVisible(!file.subject().protectedAddress());
    unprotect.setVisible(file.subject().protectedAddress());
    reveal.setVisible(addressHidden && user.may(Permission.SEE_PROTECTED_ADDRESS));
    sections.getChildren().setAll(sectionsOf(file, addressHidden));
    scroll.setVvalue(0);
  }

  private void showPosition(SubjectFile file) {
    String line =
        Stream.of(FieldRole.ORGANISATION, FieldRole.JOB_TITLE)
            .flatMap(role -> file.valuesOf(role).stream().limit(1))
            .filter(value -> !value.equals(file.subject().displayName()))
            .collect(Collectors.joining(" · "));
    position.setText(line);
    show(position, !line.isEmpty());
  }

  private void showMarks(SubjectFile file) {
    List<Label> labels =
        Notable.of(file.subject(), texts).stream()
            .filter(mark -> !mark.isBan())
            .map(Notable::label)
            .toList();
    marks.getChildren().setAll(labels);
    show(marks, !labels.isEmpty());
  }

  private void showPhoto(SubjectFile file) {
    photo.setImage(null);
    show(photo, false);
    file.data()
        .filter(datum -> datum.field().type() == FieldType.IMAGE)
        .findFirst()
        .flatMap(datum -> attachmentId(datum.value()))
        .ifPresent(
            id ->
                wishes.picture(
                    id,
                    image -> {
                      photo.setImage(image);
                      show(photo, true);
                    }));
  }

  private static Optional<Long> attachmentId(String value) {
    try {
      return Optional.of(Long.valueOf(value));
    } catch (NumberFormatException notAnAttachment) {
      return Optional.empty();
    }
  }

  private List<Node> sectionsOf(SubjectFile file, boolean addressHidden) {
    List<Node> all = new ArrayList<>();
    if (!file.bans().isEmpty()) {
      all.add(
          new BanSection(
              file.bans(),
              LocalDate.now(),
              user.may(Permission.RECORD_BANS),
              texts,
              wishes::withdraw));
    }
    for (RegisterPart part : file.parts()) {
      if (file.parts().size() > 1) {
        all.add(registerTitle(part));
      }
      all.addAll(dataOf(part, addressHidden));
      if (!part.entries().isEmpty()) {
        all.add(new EntrySection(part.entries(), texts));
      }
    }
    if (!file.attachments().isEmpty()) {
      boolean maySave = user.may(Permission.EXPORT_SUBJECTS);
      all.add(new AttachmentSection(file.attachments(), maySave, texts, wishes::saveAttachment));
    }
    all.add(new TraceSection(file.log(), texts));
    return all;
  }

  private Node registerTitle(RegisterPart part) {
    Label title = new Label(texts.of(part.register().name()));
    title.getStyleClass().add("register-title");
    Label since = new Label(texts.get("card.member-since", texts.date(part.memberSince())));
    since.getStyleClass().add("quiet");
    return new VBox(title, since);
  }

  private List<Node> dataOf(RegisterPart part, boolean addressHidden) {
    List<Node> groups = new ArrayList<>();
    for (Category category : part.register().content().categories()) {
      List<Datum> data = shown(part, category);
      if (!data.isEmpty()) {
        groups.add(
            new DatumSection(
                texts.of(category.label()),
                part.register(),
                data,
                addressHidden,
                texts,
                datum -> wishes.edit(Optional.of(datum))));
      }
    }
    return groups;
  }

  /** In the order of the register's fields; pictures are shown as pictures. */
  private static List<Datum> shown(RegisterPart part, Category category) {
    return part.register().fields().stream()
        .filter(field -> field.categoryCode().equals(category.code()))
        .filter(field -> field.type() != FieldType.IMAGE)
        .flatMap(
            field -> part.data().stream().filter(datum -> datum.field().id().equals(field.id())))
        .toList();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
