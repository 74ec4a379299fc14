package fi.kortisto.ui.notices;

import fi.kortisto.model.NoticeState;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.TallForm;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks whether a notice is to be published, and says what that means. */
final class PublishDialog {

  private static final double HIGHEST = 320;

  private final FormDialog dialog;

  PublishDialog(Desk desk, NoticeState state, BiConsumer<NoticeState, PublishDialog> publish) {
    Texts texts = desk.texts();
    int number = state.nextNumber();
    dialog =
        desk.dialogs()
            .form(
                texts.get("publish.question", texts.of(state.register().name()), number),
                content(texts, state),
                texts.get("publish.verb", number));
    dialog.confirm().setId("publish-confirm");
    dialog.onConfirm(
        () -> {
          dialog.confirm().setDisable(true);
          publish.accept(state, this);
        });
  }

  void show() {
    dialog.show(dialog.confirm());
  }

  void close() {
    dialog.close();
  }

  private static VBox content(Texts texts, NoticeState state) {
    Standing standing = Standing.of(state);
    VBox content = new VBox(paragraph(texts.get("publish.what", texts.date(LocalDate.now()))));
    content.getStyleClass().add("fields");
    switch (standing) {
      case Standing.Never() -> {}
      case Standing.Current(var newest) ->
          content.getChildren().add(paragraph(texts.get("publish.same", newest.number())));
      case Standing.OutOfDate(var newest, _) ->
          content
              .getChildren()
              .add(
                  new VBox(
                      paragraph(texts.get("publish.changes", newest.number())),
                      lines(texts, new StandingWords(texts).changes(standing))));
    }
    return content;
  }

  private static TallForm lines(Texts texts, List<String> changes) {
    ChangeLines lines = new ChangeLines(texts);
    lines.setId("publish-changes");
    lines.show(changes);
    return new TallForm(lines, HIGHEST);
  }

  private static Label paragraph(String text) {
    Label paragraph = new Label(text);
    paragraph.setWrapText(true);
    paragraph.setMinHeight(Label.USE_PREF_SIZE);
    return paragraph;
  }
}
