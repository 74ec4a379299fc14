package fi.kortisto.ui.persons;

import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Permission;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Done;
import fi.kortisto.service.Holding;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Puts holds on the items of the person whose card is open, changes and ends them. */
final class HoldDeeds {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final OpenCard open;

  HoldDeeds(Desk desk, SignedIn signedIn, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.open = open;
  }

  boolean mayHold() {
    return signedIn.may(Permission.EDIT_SUBJECTS);
  }

  /**
   * Asks what keeps an item, and records it.
   *
   * @param item which one it most likely is
   */
  void put(Optional<ItemKey> item) {
    if (mayHold()) {
      open.person().ifPresent(person -> put(person, item));
    }
  }

  private void put(SubjectFile person, Optional<ItemKey> item) {
    HoldForm form = HoldForm.ofNew(new CardItems(person, texts), item, texts);
    FormDialog dialog =
        desk.dialogs().tallForm(texts.get("hold.title"), form, texts.get("hold.verb"));
    SubjectId id = person.subject().id();
    dialog.onConfirm(
        () ->
            form.written(dialog::tell)
                .ifPresent(hold -> run(dialog, () -> holds().record(id, hold), "hold.done")));
    dialog.askBeforeClosing(form::isWritten);
    dialog.remember("persons.hold", Optional.of(id));
    dialog.show(form.first());
  }

  /** Asks for another end. */
  void change(Hold hold) {
    open.person().ifPresent(person -> change(person.subject().id(), hold));
  }

  private void change(SubjectId person, Hold hold) {
    HoldForm form = HoldForm.of(hold, texts);
    FormDialog dialog =
        desk.dialogs()
            .tallForm(texts.get("hold.change-title"), form, texts.get("hold.change-verb"));
    dialog.onConfirm(
        () ->
            form.written(dialog::tell)
                .ifPresent(
                    now ->
                        run(
                            dialog,
                            () ->
                                holds()
                                    .change(
                                        person, hold.id(), now.until(), now.expected(), now.note()),
                            "hold.changed")));
    dialog.askBeforeClosing(form::isWritten);
    dialog.remember("persons.hold-" + hold.id(), Optional.of(person));
    dialog.show(form.first());
  }

  /** Asks why it has ended, and ends it. */
  void end(Hold hold) {
    TextField why = new TextField();
    why.setId("hold-end-why");
    String meaning = hold.isAwaited() ? "hold.end-awaited" : "hold.end-what";
    VBox content =
        new VBox(
            Captioned.words(texts.get(meaning)), new Captioned(texts.get("hold.end-why"), why));
    content.getStyleClass().add("fields");
    FormDialog dialog =
        desk.dialogs().form(texts.get("hold.end-title"), content, texts.get("hold.end-verb"));
    dialog.confirm().disableProperty().bind(why.textProperty().map(String::isBlank));
    dialog.askBeforeClosing(() -> !why.getText().isBlank());
    dialog.remember(
        "persons.hold-end-" + hold.id(), open.person().map(file -> file.subject().id()));
    dialog.onConfirm(
        () ->
            open.person()
                .map(person -> person.subject().id())
                .ifPresent(
                    person ->
                        run(
                            dialog,
                            () -> holds().end(person, hold.id(), why.getText()),
                            "hold.ended")));
    dialog.show(why);
  }

  private void run(FormDialog dialog, Background.Task<Done<SubjectFile>> deed, String told) {
    desk.work()
        .run(
            deed,
            done -> {
              dialog.close();
              new DoneDeeds(desk, open).show(done, told);
            },
            refused -> dialog.tell(texts.of(refused)));
  }

  private Holding holds() {
    return signedIn.session().holds();
  }
}
