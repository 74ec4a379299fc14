package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Done;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.TabLeaves;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The small forms in which something is done with a request: they close when it has worked. */
record Doing(Desk desk, OpenRequest open) {

  private static final int ROWS = 3;

  /**
   * What a form says.
   *
   * @param title what is being done, as a question or sentence
   * @param what it means
   * @param verb on the button
   */
  record Words(String title, String what, String verb) {}

  /**
   * Asks for words and hands them to what is then done.
   *
   * @param place of the words, should a lock come between
   */
  void words(
      Words words,
      String caption,
      String place,
      Function<String, Background.Task<RequestView>> deed) {
    TextArea area = area();
    Captioned field = new Captioned(caption, area);
    FormDialog dialog = form(words, field);
    dialog.remember(place, Optional.empty());
    dialog.onConfirm(() -> run(dialog, deed.apply(area.getText())));
    dialog.show(area);
  }

  /**
   * As {@link #words}, for what can be taken back.
   *
   * @param told key of the sentence that says what was done
   */
  void words(
      Words words,
      String caption,
      String place,
      Function<String, Background.Task<Done<RequestView>>> deed,
      String told) {
    TextArea area = area();
    FormDialog dialog = form(words, new Captioned(caption, area));
    dialog.remember(place, Optional.empty());
    dialog.onConfirm(() -> run(dialog, deed.apply(area.getText()), told));
    dialog.show(area);
  }

  /** Asks whether it is to be done. */
  void question(Words words, Background.Task<RequestView> deed) {
    FormDialog dialog = form(words);
    dialog.onConfirm(() -> run(dialog, deed));
    dialog.show(dialog.confirm());
  }

  /** A form with these fields beneath what it means. */
  FormDialog form(Words words, Node... fields) {
    VBox content = new VBox(Captioned.words(words.what()));
    content.getStyleClass().add("fields");
    content.getChildren().addAll(fields);
    FormDialog dialog = desk.dialogs().form(words.title(), content, words.verb());
    dialog.confirm().setId("request-confirm");
    return dialog;
  }

  /** A place for a few sentences. */
  static TextArea area() {
    TextArea area = new TextArea();
    area.setId("request-words");
    area.setWrapText(true);
    TabLeaves.in(area);
    area.setPrefRowCount(ROWS);
    return area;
  }

  /** Does it, closes the form and shows the request; says in the form what was the matter. */
  void run(FormDialog dialog, Background.Task<RequestView> deed) {
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            deed,
            now -> {
              dialog.close();
              open.changed(now);
            },
            refused -> refused(dialog, refused));
  }

  /** As {@link #run(FormDialog, Background.Task)}, for what can be taken back. */
  void run(FormDialog dialog, Background.Task<Done<RequestView>> deed, String told) {
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            deed,
            done -> {
              dialog.close();
              done(done, told);
            },
            refused -> refused(dialog, refused));
  }

  /** Shows the request as it now is, and says what was done, with the way to take it back. */
  void done(Done<RequestView> done, String told) {
    open.changed(done.now());
    desk.toasts()
        .showDone(
            desk.texts().get(told),
            desk.texts().get("card.undo"),
            () -> desk.work().run(done.undo()::run, this::takenBack, open::tell));
  }

  /** Another request that was opened meanwhile, or one that is being entered, stays. */
  private void takenBack(RequestView now) {
    boolean same =
        open.request().filter(view -> view.request().id().equals(now.request().id())).isPresent();
    if (same) {
      open.changed(now);
    }
    desk.toasts().show(desk.texts().get("card.undone"));
  }

  /** Says in the form what was the matter. */
  void refused(FormDialog dialog, DomainException refused) {
    dialog.confirm().setDisable(false);
    dialog.tell(desk.texts().of(refused));
    if (refused.problem() == Problem.CHANGED_MEANWHILE) {
      open.again();
    }
  }
}
