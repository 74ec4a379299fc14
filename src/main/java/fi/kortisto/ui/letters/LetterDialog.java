package fi.kortisto.ui.letters;

import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.LetterSheet;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

/** Writes a letter of a request, shows its pages, files it and lets it leave. */
public final class LetterDialog {

  private static final double WIDTH = 70;
  private static final double HEIGHT = 60;

  private final LetterSheet sheet;
  private final Dialog<ButtonType> dialog = new Dialog<>();

  /**
   * @param to whom of those who are owed a notice, for a letter to others
   * @param done hears of the request when the letter was filed or sent
   */
  public LetterDialog(
      Desk desk,
      SignedIn signedIn,
      RequestView request,
      LetterKind kind,
      Optional<PassOn> to,
      Consumer<RequestView> done) {
    Texts texts = desk.texts();
    this.sheet = new LetterSheet(desk, signedIn, request, kind, to, done);
    dialog.getDialogPane().setContent(sheet);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(
        texts.get(
            "letter.title",
            texts.beginning(kind),
            request.request().id().toString(),
            to.map(one -> one.to().name()).orElse(request.request().content().from().name())));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnCloseRequest(
        asked -> {
          if (!sheet.mayClose()) {
            asked.consume();
          }
        });
    dialog.setOnHidden(_ -> sheet.close());
  }

  /** Writes the letter, which is noted in the access log. */
  public void show() {
    dialog.setOnShown(_ -> sheet.begin());
    dialog.show();
  }
}
