package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Codes;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RowsEditor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** What a field is made of, to be filled in. */
final class FieldInputs {

  private static final List<FieldTrait> ASKED =
      List.of(
          FieldTrait.REQUIRED, FieldTrait.SENSITIVE, FieldTrait.SUPPLIED, FieldTrait.REPEATABLE);

  private final Texts texts;
  private final Field start;
  private final LabelEditor name;
  private final ComboBox<Category> category;
  private final ComboBox<FieldType> type;
  private final ComboBox<FieldRole> role;
  private final Map<FieldTrait, CheckBox> traits = new EnumMap<>(FieldTrait.class);
  private final RowsEditor choices;
  private final ProblemLabel choicesProblem = new ProblemLabel();
  private final CheckBox lawful;
  private final ProblemLabel lawfulProblem = new ProblemLabel();
  private final VBox root = new VBox();

  /**
   * @param values how many the field has: the type of one with values stays
   */
  FieldInputs(Texts texts, Field start, List<Category> categories, long values) {
    this.texts = texts;
    this.start = start;
    name =
        LabelEditor.line(texts, texts.get("registers.field.name"), start.label())
            .named("field-name");
    category = Choices.of(categories, one -> texts.of(one.label()));
    categories.stream()
        .filter(one -> one.code().equals(start.categoryCode()))
        .findFirst()
        .ifPresent(category::setValue);
    category.setId("field-category");
    type = Choices.of(List.of(FieldType.values()), texts::beginning);
    type.setValue(start.type());
    type.setId("field-type");
    type.setDisable(values > 0);
    role = Choices.of(List.of(FieldRole.values()), texts::beginning);
    role.setValue(start.role());
    role.setId("field-role");
    choices =
        new RowsEditor(
            texts,
            "choices",
            Stream.of(Language.values()).map(texts::name).toList(),
            start.choices().stream().map(FieldInputs::row).toList(),
            texts.get("registers.choice.add"));
    lawful = box("registers.field.identity-box", "field-lawful");
    layOut(values);
  }

  private void layOut(long values) {
    VBox marks = new VBox();
    marks.getStyleClass().add("fields");
    for (FieldTrait trait : ASKED) {
      String key = "registers.trait." + trait.name().toLowerCase(Locale.ROOT);
      CheckBox box = box(key, "field-" + trait.name().toLowerCase(Locale.ROOT));
      box.setSelected(start.traits().contains(trait));
      traits.put(trait, box);
      marks.getChildren().add(explained(box, texts.get(key + "-what")));
    }
    VBox chosen =
        new VBox(Captioned.advice(texts.get("registers.choices")), choices, choicesProblem);
    chosen.getStyleClass().add("field");
    var caution = Captioned.words(texts.get("registers.field.identity-what"));
    caution.getStyleClass().add("caution");
    VBox identity = new VBox(caution, lawful, lawfulProblem);
    identity.getStyleClass().add("column");
    lawful.selectedProperty().subscribe(_ -> lawfulProblem.clear());
    type.valueProperty()
        .subscribe(
            now -> {
              Present.when(chosen, now == FieldType.CHOICE);
              Present.when(identity, now == FieldType.IDENTITY_CODE && start.type() != now);
            });
    root.getStyleClass().add("fields");
    root.getChildren()
        .addAll(
            name,
            new Captioned(texts.get("registers.field.category"), category),
            new Captioned(texts.get("registers.field.type"), type, typeAdvice(values)),
            identity,
            chosen,
            new Captioned(
                texts.get("registers.field.role"),
                role,
                Captioned.advice(texts.get("registers.field.role-what"))),
            marks);
  }

  private Node typeAdvice(long values) {
    var advice = Captioned.advice(values > 0 ? texts.get("registers.field.values", values) : "");
    advice.setId("field-values");
    Present.when(advice, values > 0);
    return advice;
  }

  Parent root() {
    return root;
  }

  /** What takes the focus first. */
  Node first() {
    return name.first();
  }

  /**
   * The field as it is written; empty, and told, where something is missing.
   *
   * @param taken codes of the register's fields, for a new one
   */
  Optional<Field> field(List<String> taken) {
    if (!name.isComplete() || !isLawful() || !choicesComplete()) {
      return Optional.empty();
    }
    Label label = name.label();
    return Optional.of(
        new Field(
            start.id(),
            start.code().isEmpty() ? Codes.of(label.fi(), taken) : start.code(),
            label,
            category.getValue() == null ? start.categoryCode() : category.getValue().code(),
            type.getValue(),
            role.getValue(),
            traits(),
            type.getValue() == FieldType.CHOICE ? choices() : List.of()));
  }

  /** Act 1050/2018, 29 § says when an identity code may be kept at all. */
  private boolean isLawful() {
    boolean asked = type.getValue() == FieldType.IDENTITY_CODE && start.type() != type.getValue();
    if (asked && !lawful.isSelected()) {
      lawfulProblem.tell(texts.get("registers.field.identity-missing"));
      lawful.requestFocus();
      return false;
    }
    return true;
  }

  private boolean choicesComplete() {
    boolean complete =
        type.getValue() != FieldType.CHOICE
            || (!choices.rows().isEmpty()
                && choices.rows().stream().noneMatch(row -> row.cells().getFirst().isBlank()));
    if (!complete) {
      choicesProblem.tell(texts.get("registers.choices.missing"));
    }
    return complete;
  }

  private List<Choice> choices() {
    List<String> taken = new ArrayList<>(choices.rows().stream().map(RowsEditor.Row::key).toList());
    List<Choice> written = new ArrayList<>();
    for (RowsEditor.Row row : choices.rows()) {
      String finnish = row.cells().get(0);
      String code = row.key().isEmpty() ? Codes.of(finnish, taken) : row.key();
      taken.add(code);
      written.add(new Choice(code, new Label(finnish, row.cells().get(1), row.cells().get(2))));
    }
    return written;
  }

  private Set<FieldTrait> traits() {
    Set<FieldTrait> chosen = EnumSet.noneOf(FieldTrait.class);
    chosen.addAll(start.traits());
    traits.forEach(
        (trait, box) -> {
          if (box.isSelected()) {
            chosen.add(trait);
          } else {
            chosen.remove(trait);
          }
        });
    return chosen;
  }

  private CheckBox box(String key, String id) {
    CheckBox box = new CheckBox(texts.get(key));
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(VBox.USE_PREF_SIZE);
    return box;
  }

  private static Node explained(CheckBox box, String sentence) {
    var what = Captioned.advice(sentence);
    what.getStyleClass().add("choice-what");
    box.setAccessibleHelp(sentence);
    return new VBox(box, what);
  }

  private static RowsEditor.Row row(Choice choice) {
    Label label = choice.label();
    return new RowsEditor.Row(choice.code(), List.of(label.fi(), label.sv(), label.en()));
  }
}
