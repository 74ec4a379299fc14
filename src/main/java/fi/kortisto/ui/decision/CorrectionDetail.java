package fi.kortisto.ui.decision;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.SheetItem;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.CaptionedEditor;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.ValueEditor;
import java.util.List;
import javafx.scene.Node;

/** What shall stand in the place of a wrong value, and what was wrong with it. */
final class CorrectionDetail implements ItemDetail {

  private final Texts texts;
  private final CaptionedEditor value;
  private final CaptionedEditor why;
  private final ProblemLabel problem = new ProblemLabel();
  private final List<Node> nodes;

  CorrectionDetail(ItemChoice choice, Texts texts, ItemSentences sentences, String id) {
    this.texts = texts;
    ValueEditor editor = editor(choice, sentences);
    value =
        new CaptionedEditor(
            texts.get("decision.new-value"), editor, texts, typed -> check(choice, typed));
    editor.first().setId(id + "-value");
    ValueEditor wrong = ValueEditor.of(FieldType.TEXT, choice.why(), texts);
    wrong.first().setId(id + "-why");
    why = new CaptionedEditor(texts.get("decision.wrong"), wrong, texts, _ -> {});
    problem.setId(id + "-problem");
    nodes = List.of(value, Captioned.advice(texts.get("decision.new-value-what")), why, problem);
    choice.correct(editor.typed().strip(), why.typed());
    Runnable write = () -> choice.correct(editor.typed().strip(), why.typed());
    editor.onChange(write);
    wrong.onChange(
        () -> {
          problem.clear();
          write.run();
        });
  }

  /** Begins with what stands there, but does not uncover what is covered. */
  private ValueEditor editor(ItemChoice choice, ItemSentences sentences) {
    return switch (choice.line().item()) {
      case SheetItem.OfDatum(Datum datum) ->
          ValueEditor.of(datum.field(), sentences.isCovered(datum) ? "" : datum.value(), texts);
      case SheetItem.OfEntry _, SheetItem.OfFile _ ->
          ValueEditor.of(FieldType.LONG_TEXT, choice.text(), texts);
    };
  }

  private static void check(ItemChoice choice, String typed) throws DomainException {
    if (choice.line().item() instanceof SheetItem.OfDatum(Datum datum)) {
      FieldForms.parse(datum.field(), typed);
    }
  }

  @Override
  public List<Node> nodes() {
    return nodes;
  }

  @Override
  public boolean check() {
    if (!value.check()) {
      value.focus();
      return false;
    }
    if (why.typed().isEmpty()) {
      problem.tell(texts.get("decision.wrong-missing"));
      why.focus();
      return false;
    }
    return true;
  }

  @Override
  public void focus() {
    value.focus();
  }
}
