package fi.kortisto.ui.notices;

import fi.kortisto.model.NoticeState;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A register and, below its name, how its notice stands. */
final class NoticeCell extends WrappingCell<NoticeState> {

  private final Texts texts;
  private final StandingWords words;
  private final Label name = new Label();
  private final Label brief = new Label();
  private final VBox lines = new VBox(name, brief);

  NoticeCell(Texts texts) {
    this.texts = texts;
    this.words = new StandingWords(texts);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    brief.setWrapText(true);
    brief.setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(@Nullable NoticeState state, boolean empty) {
    super.updateItem(state, empty);
    if (empty || state == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Standing standing = Standing.of(state);
    boolean old = standing instanceof Standing.OutOfDate;
    name.setText(texts.of(state.register().name()));
    brief.setText(words.brief(standing));
    brief.getStyleClass().setAll("label", old ? "caution" : "quiet");
    brief.setGraphic(old ? new FontIcon(Feather.ALERT_CIRCLE) : null);
    setAccessibleText(name.getText() + ", " + brief.getText());
    setGraphic(lines);
  }
}
