package fi.kortisto.ui.control;

import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.ui.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A name or sentence in the three languages. Finnish is what the others fall back to, so an empty
 * one shows what will be read in its place.
 */
public final class LabelEditor extends VBox {

  private static final int CHARACTERS_OF_A_ROW = 36;

  private final Texts texts;
  private final Map<Language, TextInputControl> inputs = new EnumMap<>(Language.class);
  private final ProblemLabel problem = new ProblemLabel();

  private LabelEditor(Texts texts, String caption, Label start, Supplier<TextInputControl> input) {
    this.texts = texts;
    getStyleClass().add("field");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("label-editor");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, fields);
    for (Language language : Language.values()) {
      TextInputControl field = input.get();
      field.setText(written(start, language));
      if (field instanceof TextArea area) {
        area.setPrefRowCount(rows(field.getText()));
      }
      field.setAccessibleText(caption.replace("_", "") + ", " + texts.name(language));
      inputs.put(language, field);
      grid.addRow(grid.getRowCount(), name(language), field);
    }
    fallBackToFinnish();
    getChildren().addAll(Captioned.caption(caption, input(Language.FI)), grid, problem);
  }

  /** For a name. */
  public static LabelEditor line(Texts texts, String caption, Label start) {
    return new LabelEditor(texts, caption, start, TextField::new);
  }

  /** For a sentence or several. */
  public static LabelEditor lines(Texts texts, String caption, Label start) {
    return new LabelEditor(texts, caption, start, LabelEditor::area);
  }

  /** The fields get ids {@code ID-fi}, {@code ID-sv} and {@code ID-en}. */
  public LabelEditor named(String id) {
    inputs.forEach((language, field) -> field.setId(id + "-" + language.code()));
    problem.setId(id + "-problem");
    return this;
  }

  /** What is written now. */
  public Label label() {
    return new Label(typed(Language.FI), typed(Language.SV), typed(Language.EN));
  }

  /** Whether there is a Finnish name; says so beneath where there is none. */
  public boolean isComplete() {
    boolean complete = !typed(Language.FI).isEmpty();
    if (!complete) {
      problem.tell(texts.get("label.missing"));
      input(Language.FI).requestFocus();
    }
    return complete;
  }

  /** As {@link #isComplete()}, where nothing at all is right too. */
  public boolean isCompleteOrEmpty() {
    return label().isBlank() || isComplete();
  }

  /** The Finnish field, which takes the focus first. */
  public Node first() {
    return input(Language.FI);
  }

  private TextInputControl input(Language language) {
    TextInputControl input = inputs.get(language);
    if (input == null) {
      throw new AssertionError(language);
    }
    return input;
  }

  private String typed(Language language) {
    return input(language).getText().strip();
  }

  private void fallBackToFinnish() {
    TextInputControl finnish = input(Language.FI);
    finnish.textProperty().subscribe(_ -> problem.clear());
    inputs.forEach(
        (language, field) -> {
          if (language != Language.FI) {
            field.promptTextProperty().bind(finnish.textProperty());
          }
        });
  }

  private Node name(Language language) {
    ShortenedLabel name = new ShortenedLabel(texts.name(language), "quiet");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static int rows(String text) {
    return Math.clamp(1 + text.length() / CHARACTERS_OF_A_ROW, 2, 6);
  }

  private static TextInputControl area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    TabLeaves.in(area);
    return area;
  }

  private static String written(Label label, Language language) {
    return switch (language) {
      case FI -> label.fi();
      case SV -> label.sv();
      case EN -> label.en();
    };
  }
}
