package fi.kortisto.ui.control;

import atlantafx.base.theme.Styles;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a form: a caption, the place for the value, and beneath it what is wrong with it. */
public final class CaptionedEditor extends VBox {

  /** Refuses what cannot be kept. */
  @FunctionalInterface
  public interface Check {
    void check(String typed) throws DomainException;
  }

  private final Texts texts;
  private final ValueEditor editor;
  private final Check check;
  private final ProblemLabel problem = new ProblemLabel();

  public CaptionedEditor(String name, ValueEditor editor, Texts texts, Check check) {
    super(4);
    this.texts = texts;
    this.editor = editor;
    this.check = check;
    getStyleClass().add("form-row");
    Label caption = new Label(name);
    caption.getStyleClass().add("form-caption");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    caption.setLabelFor(editor.first());
    editor.first().setAccessibleText(name);
    HBox.setHgrow(editor.node(), Priority.ALWAYS);
    getChildren().addAll(new HBox(8, caption, editor.node()), problem);
    editor
        .first()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                check();
              }
            });
  }

  /** What is written now; blank for nothing. */
  public String typed() {
    return editor.typed().strip();
  }

  /** Whether the value can be kept; shows beneath it why not. */
  public boolean check() {
    try {
      if (editor.changed() && !typed().isEmpty()) {
        check.check(typed());
      }
      tell("");
      return true;
    } catch (DomainException refused) {
      tell(texts.of(refused));
      return false;
    }
  }

  private void tell(String sentence) {
    problem.tell(sentence);
    editor.first().pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
    editor.first().setAccessibleHelp(sentence);
  }

  public void focus() {
    editor.first().requestFocus();
  }
}
