package fi.kortisto.ui.persons;

import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a protected address is looked at; the reason goes to the access log. */
final class ReasonDialog {

  private final FormDialog dialog;
  private final TextField reason = new TextField();

  ReasonDialog(Desk desk) {
    Texts texts = desk.texts();
    Label label = new Label(texts.get("card.reveal-reason"));
    label.setLabelFor(reason);
    label.setWrapText(true);
    reason.setAccessibleText(texts.get("card.reveal-reason"));
    dialog =
        desk.dialogs()
            .form(
                texts.get("card.reveal-title"),
                new VBox(8, label, reason),
                texts.get("card.reveal-verb"));
    dialog.confirm().disableProperty().bind(reason.textProperty().map(String::isBlank));
  }

  void ask(Consumer<String> given) {
    dialog.onConfirm(
        () -> {
          dialog.close();
          given.accept(reason.getText().strip());
        });
    dialog.show(reason);
  }
}
