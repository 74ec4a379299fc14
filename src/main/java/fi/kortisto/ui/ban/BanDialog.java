package fi.kortisto.ui.ban;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Asks what a person forbids, and says in a sentence what that will stop. */
public final class BanDialog {

  private static final List<String> ROADS =
      List.of("phone", "email", "letter", "in-person", "form");
  private static final int DAY_COLUMN = 1;
  private static final int FROM_ROW = 3;
  private static final int UNTIL_ROW = 4;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final SubjectFile person;
  private final Consumer<SubjectFile> done;
  private final FormDialog dialog;
  private final DayField from;
  private final DayField until;

  @FXML private GridPane grid;
  @FXML private ComboBox<BanPurpose> purpose;
  @FXML private ComboBox<BanChannel> channel;
  @FXML private ComboBox<String> received;
  @FXML private Label fromLabel;
  @FXML private Label untilLabel;
  @FXML private Label stops;

  /**
   * @param done hears of the person with the ban
   */
  public BanDialog(Desk desk, Session session, SubjectFile person, Consumer<SubjectFile> done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.person = person;
    this.done = done;
    this.from = new DayField(texts, Optional.of(LocalDate.now()));
    this.until = new DayField(texts, Optional.empty());
    Parent content = desk.load(this);
    this.dialog =
        desk.dialogs()
            .form(
                texts.get("ban.title", person.subject().displayName()),
                content,
                texts.get("ban.verb"));
    dialog.onConfirm(this::record);
  }

  @FXML
  private void initialize() {
    Choices.fill(purpose, List.of(BanPurpose.values()), texts::beginning);
    Choices.fill(channel, List.of(BanChannel.values()), texts::beginning);
    purpose.setValue(BanPurpose.DIRECT_MARKETING);
    received
        .getItems()
        .addAll(ROADS.stream().map(road -> texts.get("ban.received." + road)).toList());
    fromLabel.setLabelFor(from);
    untilLabel.setLabelFor(until);
    grid.add(from, DAY_COLUMN, FROM_ROW);
    grid.add(until, DAY_COLUMN, UNTIL_ROW);
    from.setId("from");
    until.setId("until");
    until.setPromptText(texts.get("ban.for-good"));
    purpose.valueProperty().subscribe(_ -> explain());
    channel.valueProperty().subscribe(_ -> explain());
  }

  public void show() {
    dialog.show(purpose);
  }

  /** A ban on publication, disclosure or all processing knows no channels. */
  private void explain() {
    boolean channels = purpose.getValue().isByChannel();
    channel.setDisable(!channels);
    if (!channels) {
      channel.setValue(BanChannel.ANY);
    }
    String by = texts.get("ban.by." + channel.getValue().code());
    stops.setText(texts.get("ban.stops." + purpose.getValue().code(), by));
  }

  private void record() {
    dialog.confirm().setDisable(true);
    try {
      NewBan wanted = written();
      desk.work()
          .run(
              () -> session.bans().add(person.subject().id(), wanted),
              this::recorded,
              this::refused);
    } catch (DomainException refused) {
      refused(refused);
    }
  }

  private NewBan written() throws DomainException {
    return new NewBan(
        purpose.getValue(),
        channel.getValue(),
        from.day().orElseGet(LocalDate::now),
        until.day(),
        received.getEditor().getText().strip());
  }

  private void recorded(SubjectFile banned) {
    dialog.close();
    done.accept(banned);
  }

  private void refused(DomainException refused) {
    dialog.confirm().setDisable(false);
    dialog.tell(texts.of(refused));
  }
}
