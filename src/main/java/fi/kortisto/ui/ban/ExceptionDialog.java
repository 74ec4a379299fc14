package fi.kortisto.ui.ban;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.NewException;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Done;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.TabLeaves;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks for the reason for which a ban does not stop a use of one person's data. */
public final class ExceptionDialog {

  private static final int LINES = 3;

  private final TextArea reason = new TextArea();
  private final FormDialog dialog;

  /**
   * @param done hears of the person with the exception, and how to take it back
   */
  public ExceptionDialog(
      Desk desk,
      Session session,
      SubjectFile person,
      BanPurpose purpose,
      BanChannel channel,
      Consumer<Done<SubjectFile>> done) {
    Texts texts = desk.texts();
    Term term = new Term(texts);
    reason.setId("reason");
    reason.setPrefRowCount(LINES);
    reason.setWrapText(true);
    TabLeaves.in(reason);
    VBox content =
        new VBox(
            Captioned.words(texts.beginning(purpose)),
            new Captioned(
                texts.get("exception.reason"),
                reason,
                Captioned.advice(texts.get("exception.reason-what"))),
            term);
    content.getStyleClass().add("fields");
    this.dialog =
        desk.dialogs()
            .form(
                texts.get("exception.title", person.subject().displayName()),
                content,
                texts.get("exception.verb"));
    dialog.confirm().disableProperty().bind(reason.textProperty().map(String::isBlank));
    dialog.askBeforeClosing(() -> !reason.getText().isBlank());
    dialog.remember(
        "persons." + String.join("-", "exception", purpose.code(), channel.code()),
        Optional.of(person.subject().id()));
    new Recording(
        desk,
        dialog,
        done,
        () -> {
          NewException exception =
              new NewException(
                  purpose, channel, reason.getText().strip(), term.from(), term.until());
          return () -> session.bans().addException(person.subject().id(), exception);
        });
  }

  public void show() {
    dialog.show(reason);
  }
}
