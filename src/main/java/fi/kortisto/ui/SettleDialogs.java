package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Letters;
import fi.kortisto.service.Session;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks how somebody was told who had to be (GDPR art. 19), or why they cannot be. */
public final class SettleDialogs {

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Consumer<RequestView> done;

  /**
   * @param done hears of the request as it is once somebody is settled
   */
  public SettleDialogs(Desk desk, Session session, Consumer<RequestView> done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.done = done;
  }

  /** Asks how somebody was told, where that was not by a letter of this program. */
  public void told(PassOn owed) {
    DayField day = new DayField(texts, Optional.of(LocalDate.now()));
    TextField how = field("told-how");
    FormDialog dialog =
        form(
            texts.get("owed.told-title", owed.to().name()),
            texts.get("owed.told-verb"),
            how,
            new Captioned(texts.get("owed.day"), day),
            new Captioned(
                texts.get("owed.how"), how, Captioned.advice(texts.get("owed.how-what"))));
    dialog.onConfirm(
        () -> {
          try {
            LocalDate on = day.day().orElseGet(LocalDate::now);
            settle(dialog, letters -> letters.told(owed.id(), on, how.getText()));
          } catch (DomainException refused) {
            dialog.tell(texts.of(refused));
          }
        });
    dialog.show(how);
  }

  /** Asks why somebody cannot be told, or only with disproportionate effort. */
  public void impossible(PassOn owed) {
    TextField why = field("impossible-why");
    FormDialog dialog =
        form(
            texts.get("owed.impossible-title", owed.to().name()),
            texts.get("owed.impossible-verb"),
            why,
            Captioned.words(texts.get("owed.impossible-what")),
            new Captioned(texts.get("owed.why"), why));
    dialog.remember("requests.impossible-" + owed.id(), Optional.empty());
    dialog.onConfirm(() -> settle(dialog, letters -> letters.impossible(owed.id(), why.getText())));
    dialog.show(why);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private FormDialog form(String title, String verb, TextField needed, Node... fields) {
    VBox content = new VBox(fields);
    content.getStyleClass().add("fields");
    FormDialog dialog = desk.dialogs().form(title, content, verb);
    dialog.confirm().disableProperty().bind(needed.textProperty().map(String::isBlank));
    dialog.askBeforeClosing(() -> !needed.getText().isBlank());
    return dialog;
  }

  /** What settles it. */
  @FunctionalInterface
  private interface Settling {
    RequestView run(Letters letters) throws DomainException;
  }

  private void settle(FormDialog dialog, Settling how) {
    desk.work()
        .run(
            () -> how.run(session.letters()),
            now -> {
              dialog.close();
              desk.toasts().show(texts.get("owed.settled"));
              done.accept(now);
            },
            refused -> dialog.tell(texts.of(refused)));
  }
}
