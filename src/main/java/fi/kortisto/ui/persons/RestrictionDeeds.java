package fi.kortisto.ui.persons;

import fi.kortisto.model.Purpose;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.GroundChoice;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What is done with the card of a person whose data is stored only (GDPR art. 18). */
final class RestrictionDeeds {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final OpenCard open;

  RestrictionDeeds(Desk desk, SignedIn signedIn, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.open = open;
  }

  /** Asks on which ground the data is used, and shows it then (art. 18(2)). */
  void use() {
    open.person().ifPresent(this::ask);
  }

  private void ask(SubjectFile person) {
    GroundChoice ground = new GroundChoice(texts);
    FormDialog dialog =
        desk.dialogs()
            .form(texts.get("restriction.use-title"), ground, texts.get("restriction.use"));
    dialog.confirm().setId("ground-use");
    dialog.confirm().disableProperty().bind(ground.chosen().isNull());
    dialog.onConfirm(
        () -> ground.purpose().ifPresent(purpose -> read(person.subject().id(), purpose, dialog)));
    dialog.show(ground.first());
  }

  private void read(SubjectId person, Purpose purpose, FormDialog dialog) {
    desk.work()
        .run(
            () -> signedIn.session().subjects().card(person, purpose),
            seen -> {
              dialog.close();
              open.show(seen, purpose);
            },
            refused -> dialog.tell(texts.of(refused)));
  }

  /** Asks why, and lifts the restriction. */
  void lift(Restriction restriction) {
    TextField why = new TextField();
    why.setId("lift-why");
    VBox content =
        new VBox(
            Captioned.words(texts.get("restriction.lift-what")),
            new Captioned(
                texts.get("restriction.lift-why"),
                why,
                Captioned.advice(texts.get("restriction.lift-why-what"))));
    content.getStyleClass().add("fields");
    FormDialog dialog =
        desk.dialogs()
            .form(texts.get("restriction.lift-title"), content, texts.get("restriction.lift-verb"));
    dialog.confirm().disableProperty().bind(why.textProperty().map(String::isBlank));
    dialog.askBeforeClosing(() -> !why.getText().isBlank());
    dialog.remember("persons.lift-" + restriction.id(), Optional.of(restriction.subject()));
    dialog.onConfirm(
        () ->
            desk.work()
                .run(
                    () ->
                        signedIn
                            .session()
                            .restrictions()
                            .lift(restriction.subject(), restriction.id(), why.getText()),
                    lifted -> {
                      dialog.close();
                      open.showAgain(lifted);
                      desk.toasts().show(texts.get("restriction.lifted"));
                    },
                    refused -> dialog.tell(texts.of(refused))));
    dialog.show(why);
  }
}
