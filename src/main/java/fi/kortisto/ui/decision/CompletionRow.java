package fi.kortisto.ui.decision;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.CaptionedEditor;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.ValueEditor;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One value that was missing: into which field, what it is, and why it was not there. */
final class CompletionRow extends VBox {

  private final Texts texts;
  private final ComboBox<CompletionsPart.Place> field;
  private final VBox place = new VBox();
  private final CaptionedEditor why;
  private final ProblemLabel problem = new ProblemLabel();
  private CaptionedEditor value;

  CompletionRow(
      Texts texts,
      List<CompletionsPart.Place> fields,
      boolean severalRegisters,
      Consumer<CompletionRow> remove) {
    this.texts = texts;
    this.field =
        Choices.of(
            fields,
            one ->
                severalRegisters
                    ? texts.of(one.register().name()) + " · " + texts.of(one.field().label())
                    : texts.of(one.field().label()));
    this.value = editor();
    ValueEditor missing = ValueEditor.of(FieldType.TEXT, "", texts);
    missing.first().setId("completion-why");
    this.why = new CaptionedEditor(texts.get("decision.wrong"), missing, texts, _ -> {});
    getStyleClass().addAll("column", "ruling-form");
    field.setId("completion-field");
    Captioned which = new Captioned(texts.get("decision.field"), field);
    HBox.setHgrow(which, Priority.ALWAYS);
    Button out = new Button("", new FontIcon(Feather.X));
    out.getStyleClass().addAll("button-icon", "flat");
    out.setAccessibleText(texts.get("rows.remove"));
    out.setOnAction(_ -> remove.accept(this));
    place.getChildren().setAll(value);
    getChildren().addAll(new HBox(8, which, out), place, why, problem);
    field
        .valueProperty()
        .addListener(
            _ -> {
              value = editor();
              place.getChildren().setAll(value);
            });
    missing.onChange(problem::clear);
  }

  private CaptionedEditor editor() {
    Field into = field.getValue().field();
    ValueEditor editor = ValueEditor.of(into, "", texts);
    editor.first().setId("completion-value");
    return new CaptionedEditor(
        texts.get("decision.new-value"), editor, texts, typed -> FieldForms.parse(into, typed));
  }

  void focus() {
    field.requestFocus();
  }

  boolean check() {
    if (!value.check()) {
      return false;
    }
    if (value.typed().isEmpty()) {
      problem.tell(texts.get("decision.value-missing"));
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

  Correction correction() {
    return Correction.completing(field.getValue().field().id(), value.typed(), why.typed());
  }
}
