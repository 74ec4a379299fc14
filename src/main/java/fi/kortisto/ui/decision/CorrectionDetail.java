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
import javafx.scene.control.TextField;

/** What shall stand in the place of a wrong value, and what was wrong with it. */
final class CorrectionDetail implements ItemDetail {

  private final Texts texts;
  private final CaptionedEditor value;
  private final TextField why;
  private final ProblemLabel problem = new ProblemLabel();
  private final List<Node> nodes;

  CorrectionDetail(ItemChoice choice, Texts texts, ItemSentences sentences, String id) {
    this.texts = texts;
    ValueEditor editor = editor(choice, sentences);
    value =
        new CaptionedEditor(
            texts.get("decision.new-value"), editor, texts, typed -> check(choice, typed));
    editor.first().setId(id + "-value");
    why = new TextField(choice.why());
    why.setId(id + "-why");
    problem.setId(id + "-problem");
    nodes =
        List.of(
            value,
            Captioned.advice(texts.get("decision.new-value-what")),
            new Captioned(texts.get("decision.wrong"), why),
            problem);
    choice.correct(editor.typed().strip(), why.getText().strip());
    Runnable write = () -> choice.correct(editor.typed().strip(), why.getText().strip());
    editor.onChange(write);
    why.textProperty()
        .addListener(
            _ -> {
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
    if (why.getText().isBlank()) {
      problem.tell(texts.get("decision.wrong-missing"));
      why.requestFocus();
      return false;
    }
    return true;
  }

  @Override
  public void focus() {
    value.focus();
  }
}
