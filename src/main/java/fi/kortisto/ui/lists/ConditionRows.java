package fi.kortisto.ui.lists;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Choice;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldCondition.Operator;
import fi.kortisto.model.FieldCondition.Part;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.Present;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for conditions on fields, as many as are wanted. */
final class ConditionRows extends VBox {

  /** A field, or a part of one that holds an address. */
  private record Target(Field field, Part part) {}

  private final Texts texts;
  private final Runnable changed;
  private final VBox list = new VBox(8);
  private final List<Row> rows = new ArrayList<>();
  private List<Target> targets = List.of();

  /**
   * @param changed hears that something was chosen or typed
   */
  ConditionRows(Texts texts, Runnable changed) {
    super(8);
    this.texts = texts;
    this.changed = changed;
    Button more = new Button(texts.get("lists.condition-add"), new FontIcon(Feather.PLUS));
    more.setId("lists-condition-add");
    more.getStyleClass().addAll("flat", "small");
    more.setOnAction(
        _ -> {
          Row row = add();
          row.field.requestFocus();
        });
    getChildren().addAll(list, more);
  }

  /** Offers the fields of the registers; hidden ones are not to be guessed at. */
  void offer(List<Register> registers) {
    Map<String, Target> offered = new LinkedHashMap<>();
    for (Register register : registers) {
      for (Field field : register.openFields()) {
        if (!field.sensitive() && field.type() != FieldType.IMAGE) {
          parts(field)
              .forEach(
                  target ->
                      offered.putIfAbsent(
                          target.field().code() + "." + target.part().code(), target));
        }
      }
    }
    targets = List.copyOf(offered.values());
  }

  private static List<Target> parts(Field field) {
    return field.type() == FieldType.ADDRESS
        ? List.of(new Target(field, Part.TOWN), new Target(field, Part.POSTCODE))
        : List.of(new Target(field, Part.WHOLE));
  }

  /** Shows those conditions in place of the ones that are there. */
  void show(List<FieldCondition> conditions) {
    rows.clear();
    list.getChildren().clear();
    conditions.forEach(condition -> add().show(condition));
  }

  /**
   * What is asked for; a row without a value asks nothing yet.
   *
   * @throws DomainException what is the matter with a value
   */
  List<FieldCondition> conditions() throws DomainException {
    List<FieldCondition> conditions = new ArrayList<>();
    for (Row row : rows) {
      Optional<FieldCondition> condition = row.condition();
      condition.ifPresent(conditions::add);
    }
    return conditions;
  }

  /** Empty rows to be filled in, until there are so many. */
  void reach(int wanted) {
    while (rows.size() < wanted) {
      add();
    }
  }

  private Row add() {
    Row row = new Row(rows.size() + 1);
    rows.add(row);
    list.getChildren().add(row);
    return row;
  }

  private String name(Target target) {
    String label = texts.of(target.field().label());
    return target.part() == Part.WHOLE
        ? label
        : texts.get("lists.condition-part", label, texts.of(target.part()));
  }

  /** One condition: field, how it is compared, with what. */
  private final class Row extends VBox {

    private final ComboBox<Target> field;
    private final ComboBox<Operator> operator;
    private final TextField typed = new TextField();
    private final ComboBox<Choice> choice = new ComboBox<>();
    private final StackPane value = new StackPane(typed, choice);

    Row(int number) {
      super(4);
      getStyleClass().add("list-condition");
      field = Choices.of(targets, ConditionRows.this::name);
      operator = Choices.of(List.of(Operator.values()), texts::of);
      field.setId("lists-field-" + number);
      operator.setId("lists-operator-" + number);
      typed.setId("lists-value-" + number);
      choice.setId("lists-choice-" + number);
      field.setAccessibleText(texts.get("lists.condition-field"));
      operator.setAccessibleText(texts.get("lists.condition-operator"));
      typed.setAccessibleText(texts.get("lists.condition-value"));
      choice.setAccessibleText(texts.get("lists.condition-value"));
      Button gone = new Button("", new FontIcon(Feather.X));
      gone.getStyleClass().addAll("button-icon", "flat");
      gone.setAccessibleText(texts.get("lists.condition-remove"));
      gone.setOnAction(_ -> remove());
      field.setMaxWidth(Double.MAX_VALUE);
      operator.setMaxWidth(Double.MAX_VALUE);
      choice.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(field, Priority.ALWAYS);
      HBox.setHgrow(value, Priority.ALWAYS);
      field.setMinWidth(0);
      operator.getStyleClass().add("list-operator");
      getChildren().addAll(new HBox(4, field, gone), new HBox(4, operator, value));
      field.valueProperty().subscribe(_ -> arrange());
      operator.valueProperty().subscribe(_ -> arrange());
      choice.valueProperty().addListener(_ -> changed.run());
      typed.textProperty().addListener(_ -> changed.run());
    }

    private void remove() {
      rows.remove(this);
      list.getChildren().remove(this);
      changed.run();
    }

    private void arrange() {
      boolean needed = operator.getValue() != null && operator.getValue().needsValue();
      boolean chosen = hasChoices() && wholeValue();
      if (chosen && (choice.getItems().isEmpty() || !choices().equals(choice.getItems()))) {
        Choices.fill(choice, choices(), one -> texts.of(one.label()));
      }
      Present.when(choice, needed && chosen);
      Present.when(typed, needed && !chosen);
      changed.run();
    }

    private boolean hasChoices() {
      return field.getValue() != null && !choices().isEmpty();
    }

    private List<Choice> choices() {
      return field.getValue().field().choices();
    }

    private boolean wholeValue() {
      return operator.getValue() == Operator.IS || operator.getValue() == Operator.IS_NOT;
    }

    void show(FieldCondition condition) {
      targets.stream()
          .filter(target -> target.field().code().equals(condition.field()))
          .filter(target -> target.part() == condition.part())
          .findFirst()
          .ifPresent(field::setValue);
      operator.setValue(condition.operator());
      typed.setText(condition.value());
      choice.getItems().stream()
          .filter(one -> one.code().equals(condition.value()))
          .findFirst()
          .ifPresent(choice::setValue);
    }

    Optional<FieldCondition> condition() throws DomainException {
      Target target = field.getValue();
      Operator how = operator.getValue();
      if (target == null || how == null) {
        return Optional.empty();
      }
      String wanted = how.needsValue() ? value(target) : "";
      return how.needsValue() && wanted.isBlank()
          ? Optional.empty()
          : Optional.of(new FieldCondition(target.field().code(), target.part(), how, wanted));
    }

    private String value(Target target) {
      if (hasChoices() && wholeValue()) {
        return choice.getValue() == null ? "" : choice.getValue().code();
      }
      String written = typed.getText().strip();
      return wholeValue() && target.part() == Part.WHOLE
          ? FieldForms.parseLeniently(target.field(), written)
          : written;
    }
  }
}
