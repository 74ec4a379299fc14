package fi.kortisto.ui.ban;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Done;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.OpenForms;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks what a person forbids, and says in a sentence what that will stop. */
public final class BanDialog {

  private final Texts texts;
  private final FormDialog dialog;
  private final ComboBox<BanPurpose> purpose;
  private final ComboBox<BanChannel> channel;
  private final Term term;
  private final HowReceived how;
  private final Label stops = Captioned.words("");

  /**
   * @param done hears of the person with the ban, and how to take it back
   */
  public BanDialog(
      Desk desk, Session session, SubjectFile person, Consumer<Done<SubjectFile>> done) {
    this.texts = desk.texts();
    this.purpose = Choices.of(List.of(BanPurpose.values()), texts::beginning);
    this.channel = Choices.of(List.of(BanChannel.values()), texts::beginning);
    this.term = new Term(texts);
    this.how = new HowReceived(texts);
    purpose.setId("purpose");
    channel.setId("channel");
    stops.setId("stops");
    stops.getStyleClass().add("ban-stops");
    VBox content =
        new VBox(
            new Captioned(texts.get("ban.purpose"), purpose),
            new Captioned(texts.get("ban.channel"), channel),
            stops,
            how,
            term);
    content.getStyleClass().add("fields");
    this.dialog =
        desk.dialogs()
            .form(
                texts.get("ban.title", person.subject().displayName()),
                content,
                texts.get("ban.verb"));
    new Recording(
        desk,
        dialog,
        done,
        () -> {
          NewBan ban = written();
          return () -> session.bans().add(person.subject().id(), ban);
        });
    purpose.setValue(BanPurpose.DIRECT_MARKETING);
    purpose.valueProperty().subscribe(_ -> explain());
    channel.valueProperty().subscribe(_ -> explain());
    dialog.remember(OpenForms.BAN, Optional.of(person.subject().id()));
  }

  public void show() {
    dialog.show(purpose);
  }

  /** Opens it with what is to be forbidden chosen already. */
  public void show(BanPurpose chosen, BanChannel road) {
    purpose.setValue(chosen);
    channel.setValue(road);
    dialog.show(channel);
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

  private NewBan written() throws DomainException {
    return new NewBan(
        purpose.getValue(),
        channel.getValue(),
        term.from(),
        term.until(),
        how.received(),
        how.statedBy(),
        how.evidence(),
        Optional.empty());
  }
}
