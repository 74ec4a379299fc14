package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.ui.control.TabLeaves;
import fi.kortisto.ui.control.TallForm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Questions that need an answer, and problems that no place on a screen can show. */
public final class Dialogs {

  private static final double WIDTH_IN_EMS = 32;
  private static final double EDGE = 48;
  private static final double SHARE_OF_SCREEN = 0.8;
  private static final double AROUND_IN_EMS = 12;

  private final Texts texts;
  private final Window owner;
  private final Look look;
  private final OpenForms forms;

  /** The page of the help that a dialog is about, kept with its pane. */
  private static final String TOPIC = "help-topic";

  private final BiConsumer<Window, Optional<HelpTopic>> help;

  /**
   * @param help opens the help over a window, at a page where the dialog has one of its own
   */
  Dialogs(
      Texts texts,
      Window owner,
      Look look,
      OpenForms forms,
      BiConsumer<Window, Optional<HelpTopic>> help) {
    this.help = help;
    this.texts = texts;
    this.owner = owner;
    this.look = look;
    this.forms = forms;
  }

  /**
   * Asks before something that is not easily undone. Not doing it is the default.
   *
   * @param question as a sentence
   * @param explanation what it means for the data; may be blank
   * @param verb on the button that does it
   */
  public boolean ask(String question, String explanation, String verb) {
    ButtonType yes = new ButtonType(verb, ButtonData.OK_DONE);
    ButtonType no = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert(question, explanation, no, yes);
    Button doIt = button(alert.getDialogPane(), yes);
    ButtonBar.setButtonUniformSize(doIt, false);
    doIt.setDefaultButton(false);
    doIt.getStyleClass().add("danger");
    button(alert.getDialogPane(), no).setDefaultButton(true);
    alert.setOnShown(_ -> button(alert.getDialogPane(), no).requestFocus());
    Optional<ButtonType> answer = alert.showAndWait();
    return answer.isPresent() && answer.get() == yes;
  }

  /** Tells what was the matter, where there is no place for it on the screen. */
  public void problem(DomainException problem) {
    tell(texts.get("dialog.problem"), texts.of(problem));
  }

  /** Tells something. */
  public void tell(String heading, String text) {
    alert(heading, text, closing()).showAndWait();
  }

  /**
   * Tells that the program itself failed. The detail names classes and lines, never a message: a
   * message might hold a person's data.
   */
  void unexpected(Throwable failure) {
    Alert alert = alert(texts.get("dialog.unexpected"), "", closing());
    TextArea detail = new TextArea(withoutMessages(failure));
    detail.setEditable(false);
    TabLeaves.in(detail);
    TitledPane folded = new TitledPane(texts.get("dialog.unexpected.detail"), detail);
    folded.setExpanded(false);
    folded.setAnimated(false);
    folded
        .expandedProperty()
        .subscribe(
            _ ->
                Platform.runLater(
                    () -> alert.getDialogPane().getScene().getWindow().sizeToScene()));
    Label what = new Label(texts.get("dialog.unexpected.what"));
    what.setWrapText(true);
    VBox content = new VBox(what, folded);
    content.getStyleClass().add("fields");
    alert.getDialogPane().setContent(content);
    alert.showAndWait();
  }

  /**
   * A form to fill in. Its button does not close it: that is for whoever hears that it worked.
   *
   * @param title what is being done
   * @param verb on the button that does it
   */
  public FormDialog form(String title, Node content, String verb) {
    return new FormDialog(this, forms, dressed(new Dialog<>()), title, content, verb, texts);
  }

  /** As {@link #form}, for one that may be higher than the screen: it rolls then. */
  public FormDialog tallForm(String title, Node content, String verb) {
    double room = Screen.getPrimary().getVisualBounds().getHeight() * SHARE_OF_SCREEN;
    return form(title, new TallForm(content, room - AROUND_IN_EMS * look.textSize()), verb);
  }

  /** Any other dialog, dressed as the rest of the program. */
  public <T> Dialog<T> dressed(Dialog<T> dialog) {
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("application"));
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setPrefWidth(WIDTH_IN_EMS * look.textSize());
    pane.setMinHeight(DialogPane.USE_PREF_SIZE);
    look.dress(pane.getScene());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> help(pane, key));
    return dialog;
  }

  private void help(DialogPane pane, KeyEvent key) {
    if (key.getCode() == KeyCode.F1) {
      key.consume();
      help.accept(
          pane.getScene().getWindow(),
          pane.getProperties().get(TOPIC) instanceof HelpTopic topic
              ? Optional.of(topic)
              : Optional.empty());
    }
  }

  /** F1 in the dialog opens this page, and not that of what lies beneath. */
  public static void about(Dialog<?> dialog, HelpTopic topic) {
    dialog.getDialogPane().getProperties().put(TOPIC, topic);
  }

  /**
   * A dialog as large as this, or as the screen allows.
   *
   * @param width in times the size of ordinary text
   * @param height likewise
   */
  public <T> Dialog<T> large(Dialog<T> dialog, double width, double height) {
    dressed(dialog);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("large");
    pane.setMinHeight(0);
    pane.setPrefSize(
        Math.min(width * look.textSize(), screen.getWidth() - EDGE),
        Math.min(height * look.textSize(), screen.getHeight() - EDGE));
    place(dialog, pane.getPrefWidth(), pane.getPrefHeight());
    return dialog;
  }

  /**
   * Over the middle of the window, but whole on its screen: one that is higher than the window
   * would else begin above the screen where the window stands at its edge.
   */
  private void place(Dialog<?> dialog, double width, double height) {
    Rectangle2D screen =
        Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    dialog.setX(
        within(
            owner.getX() + (owner.getWidth() - width) / 2,
            screen.getMinX(),
            screen.getMaxX() - width));
    dialog.setY(
        within(
            owner.getY() + (owner.getHeight() - height) / 2,
            screen.getMinY(),
            screen.getMaxY() - height));
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(least, Math.min(wanted, most));
  }

  private Alert alert(String heading, String text, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE, text, buttons);
    alert.setHeaderText(heading);
    dressed(alert);
    return alert;
  }

  private ButtonType closing() {
    return new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE);
  }

  static Button button(DialogPane pane, ButtonType type) {
    if (pane.lookupButton(type) instanceof Button button) {
      return button;
    }
    throw new AssertionError(type);
  }

  private static String withoutMessages(Throwable failure) {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      lines.println(cause.getClass().getName());
      for (StackTraceElement place : cause.getStackTrace()) {
        lines.println("  " + place);
      }
    }
    return text.toString();
  }
}
