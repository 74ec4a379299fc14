package fi.kortisto.ui;

import fi.kortisto.model.Draft;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A form in a dialog: stays open until what it asks for has been done or given up. */
public final class FormDialog {

  private final Dialog<ButtonType> dialog;
  private final Button confirm;
  private final ProblemLabel problem = new ProblemLabel();
  private final Dialogs dialogs;
  private final OpenForms forms;
  private final Node content;
  private final Texts texts;
  private Runnable onConfirm = () -> {};
  private boolean done;

  FormDialog(
      Dialogs dialogs,
      OpenForms forms,
      Dialog<ButtonType> dialog,
      String title,
      Node content,
      String verb,
      Texts texts) {
    this.dialogs = dialogs;
    this.forms = forms;
    this.content = content;
    this.dialog = dialog;
    this.texts = texts;
    ButtonType yes = new ButtonType(verb, ButtonData.OK_DONE);
    ButtonType no = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    problem.setId("form-problem");
    dialog.setHeaderText(title);
    dialog.getDialogPane().setContent(new VBox(content, problem));
    dialog.getDialogPane().getButtonTypes().addAll(no, yes);
    dialog.getDialogPane().getStyleClass().add("form");
    growWithItsWords(dialog.getDialogPane());
    confirm = Dialogs.button(dialog.getDialogPane(), yes);
    confirm.setId("form-confirm");
    confirm.addEventFilter(
        ActionEvent.ACTION,
        pressed -> {
          pressed.consume();
          problem.clear();
          onConfirm.run();
        });
  }

  /** A longer advice under a field must not push the buttons out of the window. */
  private static void growWithItsWords(DialogPane pane) {
    pane.needsLayoutProperty()
        .subscribe(
            needed -> {
              if (!needed && pane.prefHeight(pane.getWidth()) > pane.getHeight() + 1) {
                Platform.runLater(() -> fit(pane));
              }
            });
  }

  /** By the time that it is asked to, the dialog may have been closed. */
  private static void fit(DialogPane pane) {
    Optional.ofNullable(pane.getScene())
        .map(Scene::getWindow)
        .filter(Window::isShowing)
        .ifPresent(Window::sizeToScene);
  }

  /** What the button does; it closes the dialog itself when that has worked. */
  public void onConfirm(Runnable action) {
    onConfirm = action;
  }

  /**
   * Whoever gives the form up is asked first where something would be lost.
   *
   * @param written whether something was
   */
  public void askBeforeClosing(BooleanSupplier written) {
    dialog.setOnCloseRequest(
        request -> {
          if (!done && written.getAsBoolean() && !mayDiscard()) {
            request.consume();
          }
        });
  }

  /**
   * What is typed in it survives a lock, and is there again when the same form is opened for the
   * same person. To be called when the form is filled with what it begins with.
   *
   * @param place of the form; it begins with the area that opens it
   */
  public void remember(String place, Optional<SubjectId> subject) {
    FormMemory memory = new FormMemory(content);
    Supplier<Optional<Draft>> typed =
        () ->
            Optional.of(memory.typed())
                .filter(values -> !values.isEmpty())
                .map(values -> new Draft(place, subject, values));
    forms.opened(place, subject).ifPresent(draft -> memory.recall(draft.values()));
    forms.watch(typed);
    dialog.setOnHidden(_ -> forms.forget(typed));
  }

  private boolean mayDiscard() {
    return dialogs.ask(
        texts.get("form.leave"), texts.get("form.leave-what"), texts.get("form.discard"));
  }

  /** F1 opens this page of the help. */
  public FormDialog about(HelpTopic topic) {
    Dialogs.about(dialog, topic);
    return this;
  }

  /** The button, to be disabled while the form is not ready. */
  public Button confirm() {
    return confirm;
  }

  /** Says inside the form what was the matter. */
  public void tell(String sentence) {
    problem.tell(sentence);
    fit(dialog.getDialogPane());
  }

  /**
   * Opens it.
   *
   * @param first what has the focus then
   */
  public void show(Node first) {
    dialog.setOnShown(_ -> first.requestFocus());
    dialog.show();
  }

  public void close() {
    done = true;
    dialog.setResult(ButtonType.CLOSE);
    dialog.close();
  }
}
