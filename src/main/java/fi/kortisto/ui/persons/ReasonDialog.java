package fi.kortisto.ui.persons;

import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why something hidden is looked at; the reason goes to the access log. */
final class ReasonDialog {

  private final FormDialog dialog;
  private final TextField reason = new TextField();

  /**
   * @param title what is to be seen, as a question
   * @param question what it is needed for
   * @param verb on the button
   */
  ReasonDialog(Desk desk, String title, String question, String verb) {
    Label label = new Label(question);
    label.setLabelFor(reason);
    label.setWrapText(true);
    reason.setId("reason");
    reason.setAccessibleText(question);
    dialog = desk.dialogs().form(title, new VBox(8, label, reason), verb);
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
