package fi.kortisto.ui;

import fi.kortisto.exchange.Passphrase;
import fi.kortisto.ui.control.Captioned;
import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The passphrase of a sealed file, shown once. It is kept nowhere, so the dialog does not close
 * unasked; when it does the words go from the screen and from the clipboard.
 */
final class PassphraseDialog {

  private static final int COLUMNS = 2;
  private static final String BETWEEN = "-";

  private final Desk desk;
  private final Texts texts;
  private final Passphrase passphrase;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final GridPane grid = new GridPane();
  private final Button copy;
  private boolean kept;

  /**
   * @param passphrase closed when the dialog is
   */
  PassphraseDialog(Desk desk, Path file, Passphrase passphrase) {
    this.desk = desk;
    this.texts = desk.texts();
    this.passphrase = passphrase;
    this.copy = new Button(texts.get("passphrase.copy"), new FontIcon(Feather.COPY));
    copy.setId("passphrase-copy");
    copy.setOnAction(_ -> copy());
    fill();
    VBox content =
        new VBox(
            Captioned.words(texts.get("passphrase.what", file.getFileName().toString())),
            grid,
            new HBox(copy),
            Captioned.words(texts.get("passphrase.tell")),
            Captioned.advice(texts.get("passphrase.once")));
    content.getStyleClass().add("fields");
    dialog.setHeaderText(texts.get("passphrase.title"));
    dialog.getDialogPane().setContent(content);
    ButtonType done = new ButtonType(texts.get("passphrase.done"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().add(done);
    Button button = Dialogs.button(dialog.getDialogPane(), done);
    button.setId("passphrase-done");
    button.setDefaultButton(false);
    ButtonBar.setButtonUniformSize(button, false);
    button.addEventFilter(ActionEvent.ACTION, _ -> kept = true);
    desk.dialogs().dressed(dialog);
    dialog.setOnCloseRequest(
        asked -> {
          if (!kept && !mayClose()) {
            asked.consume();
          }
        });
    dialog.setOnHidden(_ -> forget());
  }

  private void fill() {
    grid.getStyleClass().add("key-grid");
    grid.setId("passphrase");
    String[] words = new String(passphrase.characters()).split(BETWEEN, -1);
    int rows = (words.length + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < words.length; i++) {
      Label number = new Label(Integer.toString(i + 1));
      number.getStyleClass().addAll("quiet", "key-number");
      Label word = new Label(words[i]);
      word.getStyleClass().addAll("fixed", "key-group");
      word.setMinWidth(Label.USE_PREF_SIZE);
      HBox group = new HBox(number, word);
      group.getStyleClass().add("row");
      grid.add(group, i / rows, i % rows);
    }
  }

  void show() {
    dialog.setOnShown(_ -> copy.requestFocus());
    dialog.show();
  }

  private void copy() {
    desk.copying().personal(new String(passphrase.characters()));
    copy.setText(texts.get("passphrase.copied"));
  }

  private boolean mayClose() {
    return desk.dialogs()
        .ask(
            texts.get("passphrase.leave"),
            texts.get("passphrase.leave-what"),
            texts.get("passphrase.leave-verb"));
  }

  private void forget() {
    desk.copying().clear();
    grid.getChildren().clear();
    passphrase.close();
  }
}
