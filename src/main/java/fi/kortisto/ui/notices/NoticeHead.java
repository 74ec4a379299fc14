package fi.kortisto.ui.notices;

import fi.kortisto.format.DifferenceWords;
import fi.kortisto.model.NoticeGap;
import fi.kortisto.model.NoticeState;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose notice it is, and how it stands. */
final class NoticeHead extends VBox {

  private final Texts texts;
  private final StandingWords words;
  private final Label name = new Label();
  private final Label standing = new Label();
  private final ChangeLines changes;
  private final VBox changed;
  private final ChangeLines missing;
  private final VBox gaps;
  private boolean old;
  private boolean incomplete;

  NoticeHead(Texts texts) {
    this.texts = texts;
    this.words = new StandingWords(texts);
    this.changes = new ChangeLines(texts);
    this.missing = new ChangeLines(texts);
    getStyleClass().add("column");
    name.setId("notice-register");
    name.getStyleClass().addAll("heading", "person-name");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    standing.setId("notice-standing");
    standing.setWrapText(true);
    standing.setMinHeight(USE_PREF_SIZE);
    changes.setId("notice-changes");
    changes.setAccessibleText(texts.get("notice.changes"));
    changed = new VBox(wrapped(texts.get("notice.changed")), changes);
    missing.setId("notice-gaps");
    missing.setAccessibleText(texts.get("notice.gaps"));
    gaps = new VBox(wrapped(texts.get("notice.gaps")), missing);
    getChildren().addAll(name, standing, changed, gaps);
  }

  void show(NoticeState state) {
    Standing how = Standing.of(state);
    old = how instanceof Standing.OutOfDate;
    name.setText(texts.of(state.register().name()));
    standing.setText(words.sentence(how));
    standing.setGraphic(old ? new FontIcon(Feather.ALERT_CIRCLE) : null);
    standing.getStyleClass().setAll("label", old ? "caution" : "quiet");
    changes.show(words.changes(how));
    DifferenceWords gapWords = new DifferenceWords(texts.language());
    missing.show(NoticeGap.of(state.now()).stream().map(gapWords::of).toList());
    incomplete = !NoticeGap.of(state.now()).isEmpty();
    tellChanges(true);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** While texts are written, they need the room. */
  void tellChanges(boolean told) {
    Present.when(changed, old && told);
    Present.when(gaps, incomplete && told);
  }
}
