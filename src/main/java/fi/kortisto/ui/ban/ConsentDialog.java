package fi.kortisto.ui.ban;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Done;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Asks how a consent was given or taken back, and enters it in the ledger. */
public final class ConsentDialog {

  private final boolean given;
  private final ConsentScope scope;
  private final Term term;
  private final HowReceived how;
  private final FormDialog dialog;

  /**
   * @param given whether it is given; otherwise it is taken back
   * @param done hears of the person as they are then, and how to take it back
   */
  public ConsentDialog(
      Desk desk,
      Session session,
      SubjectFile person,
      boolean given,
      ConsentScope.OfUse scope,
      Consumer<Done<SubjectFile>> done) {
    this.given = given;
    this.scope = scope;
    Texts texts = desk.texts();
    this.term = new Term(texts);
    this.how = new HowReceived(texts);
    String key = "consent." + (given ? "give" : "withdraw");
    VBox content =
        new VBox(
            Captioned.words(what(texts, scope)), Captioned.advice(texts.get(key + "-what")), how);
    if (given) {
      content.getChildren().add(term);
    }
    content.getStyleClass().add("fields");
    this.dialog =
        desk.dialogs()
            .form(
                texts.get(key + "-title", person.subject().displayName()),
                content,
                texts.get(key + "-verb"));
    dialog.confirm().setId("consent-confirm");
    dialog.askBeforeClosing(how::isTouched);
    dialog.remember(
        "persons." + String.join("-", key, scope.purpose().code(), scope.channel().code()),
        Optional.of(person.subject().id()));
    new Recording(
        desk,
        dialog,
        done,
        () -> {
          NewConsent consent = written();
          return () -> session.consents().add(person.subject().id(), consent);
        });
  }

  private static String what(Texts texts, ConsentScope.OfUse scope) {
    BanPurpose purpose = scope.purpose();
    BanChannel channel = scope.channel();
    return purpose.isByChannel()
        ? texts.get("card.ban", texts.beginning(purpose), texts.of(channel))
        : texts.beginning(purpose);
  }

  public void show() {
    dialog.show(how.lookup("#received"));
  }

  private NewConsent written() throws DomainException {
    return new NewConsent(
        given,
        scope,
        term.from(),
        given ? term.until() : Optional.empty(),
        how.statedBy(),
        how.received(),
        how.evidence(),
        Optional.empty());
  }
}
