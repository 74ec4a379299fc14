package fi.kortisto.ui.imports;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.StatedBy;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What everybody on a do-not-contact list is banned from, until when and by whose word. */
final class BanListForm {

  private static final List<StatedBy> SAYING =
      List.of(StatedBy.NATIONAL_REGISTER, StatedBy.COMPANY, StatedBy.PERSON, StatedBy.FILE);

  private final Texts texts;
  private final DayField until;
  private final Parent root;

  @FXML private GridPane grid;
  @FXML private ComboBox<BanPurpose> purpose;
  @FXML private ComboBox<BanChannel> channel;
  @FXML private ComboBox<StatedBy> statedBy;
  @FXML private Label untilLabel;

  BanListForm(Desk desk) {
    this.texts = desk.texts();
    this.until = new DayField(texts, Optional.empty());
    this.root = desk.load(this, "banlist");
  }

  @FXML
  private void initialize() {
    Choices.fill(purpose, List.of(BanPurpose.values()), texts::beginning);
    Choices.fill(channel, List.of(BanChannel.values()), texts::beginning);
    Choices.fill(statedBy, SAYING, texts::beginning);
    purpose.setValue(BanPurpose.DIRECT_MARKETING);
    purpose.valueProperty().subscribe(this::offerChannels);
    until.setId("ban-list-until");
    until.setPromptText(texts.get("ban.for-good"));
    untilLabel.setLabelFor(until);
    grid.add(until, 1, 2);
  }

  private void offerChannels(BanPurpose chosen) {
    channel.setDisable(!chosen.isByChannel());
    if (!chosen.isByChannel()) {
      channel.setValue(BanChannel.ANY);
    }
  }

  Parent root() {
    return root;
  }

  BanListOrder order(String fileName, Optional<LocalDate> obtained) throws DomainException {
    return new BanListOrder(
        fileName,
        purpose.getValue(),
        channel.getValue(),
        obtained,
        until.day(),
        statedBy.getValue());
  }
}
