package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.DataContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens the form of a field, new or there. */
record FieldForm(Texts texts, Editing editing) {

  private static final FieldId NOT_STORED = new FieldId(0);

  /**
   * A new field.
   *
   * @param categoryCode where it goes unless another category is chosen
   */
  void add(Register register, Optional<String> categoryCode) {
    List<Category> categories = register.content().categories();
    String category =
        categoryCode.orElseGet(
            () -> categories.stream().map(Category::code).findFirst().orElse(""));
    Field blank =
        new Field(
            NOT_STORED,
            "",
            Label.NONE,
            category,
            FieldType.TEXT,
            FieldRole.NONE,
            Set.of(FieldTrait.SUPPLIED),
            List.of());
    show(
        register,
        new FieldInputs(texts, blank, categories, 0),
        new Editing.Words(
            texts.get("registers.field.add-title"),
            texts.get("registers.add-one"),
            texts.get("registers.field.added")));
  }

  /** A field that is there; the form says how many values it has. */
  void change(Register register, Field field) {
    editing.use(
        register.id(),
        use ->
            show(
                register,
                new FieldInputs(
                    texts, field, register.content().categories(), use.valuesOf(field.id())),
                new Editing.Words(
                    texts.get("registers.field.title", texts.of(field.label())),
                    texts.get("registers.save"),
                    texts.get("registers.field.changed", texts.of(field.label())))));
  }

  private void show(Register register, FieldInputs inputs, Editing.Words words) {
    List<String> taken = DataContent.fields(register.content()).codes();
    editing.form(
        register.id(),
        words,
        inputs.root(),
        inputs.first(),
        () -> inputs.field(taken).map(field -> content -> DataContent.with(field, content)));
  }
}
