package fi.kortisto.ui.persons;

import atlantafx.base.theme.Styles;
import fi.kortisto.format.FieldForms;
import fi.kortisto.model.ContactRoad;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Provenance;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.CaptionPlace;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.ValueEditor;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One value being written: a new one, or one that is on file. */
final class FormRow extends VBox {

  /** In ems. */
  private static final double ROOM_BESIDE = 38;

  private final Field field;
  private final Optional<Datum> datum;
  private final Texts texts;
  private final ValueEditor editor;
  private final Optional<ComboBox<String>> label;
  private final ProblemLabel problem = new ProblemLabel();
  private final Button remove = new Button();

  /**
   * @param carried a value to begin with, new as if it had been typed
   */
  FormRow(Field field, Optional<Datum> datum, Optional<CarriedOver> carried, Texts texts) {
    super(4);
    this.field = field;
    this.datum = datum;
    this.texts = texts;
    String start = datum.map(Datum::value).or(() -> carried.map(CarriedOver::value)).orElse("");
    String startLabel =
        datum.map(Datum::label).or(() -> carried.map(CarriedOver::label)).orElse("");
    this.editor = editorOf(field, start, texts);
    this.label = isLabelled() ? Optional.of(labelChoice(startLabel)) : Optional.empty();
    getStyleClass().add("form-row");
    getChildren().addAll(line(), problem);
    showProblem(Optional.empty());
    editor.first().focusedProperty().addListener((_, _, focused) -> checkWhenLeft(focused));
  }

  Field field() {
    return field;
  }

  boolean writes(Datum wanted) {
    return datum.map(there -> there.number() == wanted.number()).orElse(false);
  }

  void onChange(Runnable listener) {
    editor.onChange(listener);
    label.ifPresent(box -> box.getEditor().textProperty().addListener(_ -> listener.run()));
  }

  void onRemove(Runnable listener) {
    remove.setOnAction(_ -> listener.run());
  }

  void focus() {
    editor.first().requestFocus();
  }

  /** What removing the row from the form does to the data. */
  Optional<DatumChange> removal() {
    return datum.map(there -> new DatumChange.Remove(there.number()));
  }

  /**
   * What is to be changed for this row; empty when it stands as it stood. A value that was blanked
   * is taken away; a new label alone leaves the source as it was.
   */
  Optional<DatumChange> change(Provenance now) {
    String value = editor.typed().strip();
    if (datum.isEmpty()) {
      return value.isEmpty() ? Optional.empty() : Optional.of(added(value, now));
    }
    Datum there = datum.get();
    if (editor.changed() && value.isEmpty() && !there.isHidden()) {
      return removal();
    }
    if (editor.changed() && !value.isEmpty()) {
      return Optional.of(
          new DatumChange.Replace(
              there.number(),
              value,
              writtenLabel(),
              now.sourceCode(),
              now.obtained(),
              now.supplied()));
    }
    if (!writtenLabel().equals(there.label())) {
      return Optional.of(
          new DatumChange.Replace(
              there.number(),
              there.value(),
              writtenLabel(),
              there.sourceCode(),
              there.obtained(),
              there.supplied()));
    }
    return Optional.empty();
  }

  /** Where several of a kind are usual, or where one has a label already. */
  private boolean isLabelled() {
    boolean usual = field.repeatable() && ContactRoad.of(field.role()).isPresent();
    return usual || datum.map(there -> !there.label().isEmpty()).orElse(false);
  }

  private DatumChange.Add added(String value, Provenance now) {
    return new DatumChange.Add(
        field.id(), value, writtenLabel(), now.sourceCode(), now.obtained(), now.supplied());
  }

  private String writtenLabel() {
    return label
        .map(box -> DatumLabels.code(box.getEditor().getText(), texts))
        .orElse(datum.map(Datum::label).orElse(""));
  }

  /** Whether the value can be kept; shows beneath it why not. */
  boolean check() {
    String value = editor.typed().strip();
    if (!editor.changed() || value.isEmpty()) {
      showProblem(Optional.empty());
      return true;
    }
    try {
      FieldForms.parse(field, value);
      showProblem(Optional.empty());
      return true;
    } catch (DomainException refused) {
      showProblem(Optional.of(texts.of(refused)));
      return false;
    }
  }

  private void checkWhenLeft(boolean focused) {
    if (!focused) {
      check();
    }
  }

  private void showProblem(Optional<String> sentence) {
    problem.tell(sentence.orElse(""));
    editor.first().pseudoClassStateChanged(Styles.STATE_DANGER, sentence.isPresent());
    editor.first().setAccessibleHelp(sentence.orElse(""));
  }

  private Node line() {
    String name = texts.of(field.label());
    Label caption = new Label(field.required() ? texts.get("form.required", name) : name);
    caption.getStyleClass().add("form-caption");
    caption.setWrapText(true);
    caption.setLabelFor(editor.first());
    editor.first().setAccessibleText(name);
    if (datum.map(Datum::isHidden).orElse(false)) {
      tellKept();
    }
    remove.setGraphic(new FontIcon(Feather.X));
    remove.getStyleClass().addAll("button-icon", "flat", "small");
    remove.setAccessibleText(texts.get("form.remove", name));
    remove.setTooltip(new Tooltip(texts.get("form.remove", name)));
    Node value = label.map(this::labelled).orElse(editor.node());
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox line = new HBox(8, caption, value, remove);
    CaptionPlace.of(this, line, caption);
    return line;
  }

  /** What kind it is stands beside the value, or below where both have no room. */
  private Node labelled(ComboBox<String> kind) {
    GridPane both = new GridPane();
    both.getStyleClass().add("form-labelled");
    both.setMinWidth(0);
    both.add(editor.node(), 0, 0);
    GridPane.setHgrow(editor.node(), Priority.ALWAYS);
    both.add(kind, 1, 0);
    GridPane.setValignment(kind, VPos.TOP);
    widthProperty()
        .subscribe(
            width -> {
              boolean beside =
                  width.doubleValue() >= ROOM_BESIDE * kind.getEditor().getFont().getSize();
              GridPane.setConstraints(kind, beside ? 1 : 0, beside ? 0 : 1);
            });
    return both;
  }

  /** A value that is not shown stays as it is while its line stays blank. */
  private void tellKept() {
    switch (editor.first()) {
      case TextInputControl line -> line.setPromptText(texts.get("form.hidden-kept"));
      case Control other -> other.setTooltip(new Tooltip(texts.get("form.hidden-kept")));
    }
  }

  private ComboBox<String> labelChoice(String start) {
    ComboBox<String> box = new ComboBox<>();
    box.setEditable(true);
    box.getItems().addAll(DatumLabels.offered(field.role(), texts));
    box.getEditor().setText(DatumLabels.shown(start, texts));
    box.getStyleClass().add("form-label");
    box.setPromptText(texts.get("form.label"));
    box.setAccessibleText(texts.get("form.label-of", texts.of(field.label())));
    return box;
  }

  private static ValueEditor editorOf(Field field, String value, Texts texts) {
    return field.role() == FieldRole.LANGUAGE
        ? ValueEditor.ofLanguage(value, texts)
        : ValueEditor.of(field, value, texts);
  }
}
