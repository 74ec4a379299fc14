package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.Codes;
import fi.kortisto.model.DataContent;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.model.StorageRule;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.LabelEditor;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The form of a category: its name, and how long what belongs to it is kept. */
record CategoryForm(Texts texts, Editing editing) {

  /**
   * Opens it.
   *
   * @param category empty for a new one
   */
  void show(Register register, Optional<Category> category) {
    open(register, category, false);
  }

  /** Opens it at the storage rule. */
  void showStorage(Register register, Category category) {
    open(register, Optional.of(category), true);
  }

  private void open(Register register, Optional<Category> category, boolean atStorage) {
    LabelEditor name =
        LabelEditor.line(
                texts,
                texts.get("registers.category.name"),
                category.map(Category::label).orElse(Label.NONE))
            .named("category-name");
    StorageInputs storage =
        new StorageInputs(
            texts, category.map(Category::storage).orElse(StorageRule.whileNeeded(Label.NONE)));
    VBox fields = new VBox(name, storage.root());
    fields.getStyleClass().add("fields");
    List<String> taken = DataContent.categories(register.content()).codes();
    editing.form(
        register.id(),
        words(category),
        fields,
        atStorage ? storage.first() : name.first(),
        () ->
            name.isComplete()
                ? storage
                    .rule()
                    .map(rule -> written(category, name.label(), rule, taken))
                    .map(wanted -> content -> DataContent.with(wanted, content))
                : Optional.empty());
  }

  private static Category written(
      Optional<Category> before, Label name, StorageRule rule, List<String> taken) {
    return new Category(
        before.map(Category::code).orElseGet(() -> Codes.of(name.fi(), taken)), name, rule);
  }

  private Editing.Words words(Optional<Category> category) {
    return category
        .map(
            there ->
                new Editing.Words(
                    texts.get("registers.category.title", texts.of(there.label())),
                    texts.get("registers.save"),
                    texts.get("registers.category.changed", texts.of(there.label()))))
        .orElseGet(
            () ->
                new Editing.Words(
                    texts.get("registers.category.add-title"),
                    texts.get("registers.add-one"),
                    texts.get("registers.category.added")));
  }
}
