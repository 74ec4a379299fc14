package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.DataContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.WrappingList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the register holds about a person: categories, and in them fields. */
final class DataPart implements Part {

  private final Texts texts;
  private final Editing editing;
  private final FieldForm fieldForm;
  private final CategoryForm categoryForm;
  private final RetireForm retireForm;
  private final WrappingList<DataRow> list;
  private final Button retire;
  private final VBox root;
  private Optional<Register> shown = Optional.empty();

  DataPart(Desk desk, Editing editing) {
    this.texts = desk.texts();
    this.editing = editing;
    this.fieldForm = new FieldForm(texts, editing);
    this.categoryForm = new CategoryForm(texts, editing);
    this.retireForm = new RetireForm(texts, editing);
    this.list = new WrappingList<>(new FieldLines(texts)::of);
    list.setId("data-list");
    list.setAccessibleText(texts.get("registers.data.what"));
    list.setPlaceholder(
        new EmptyPlace(texts.get("registers.data.none"), texts.get("registers.data.none-what")));
    ListActions<DataRow> actions = new ListActions<>(texts, list, "data");
    actions.add(texts.get("registers.data.add"), this::addField);
    actions.more(
        texts.get("registers.data.add-category"),
        Feather.FOLDER_PLUS,
        "add-category",
        this::addCategory);
    actions.edit(this::edit);
    actions.move(this::move);
    retire =
        actions.onChosen(
            texts.get("registers.data.retire"), Feather.ARCHIVE, "retire", this::retire);
    actions.remove(this::remove);
    retire.managedProperty().bind(retire.visibleProperty());
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> nameRetiring());
    VBox.setVgrow(list, Priority.ALWAYS);
    root = new VBox(Captioned.advice(texts.get("registers.data.what")), actions.root(), list);
    root.getStyleClass().add("section");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    shown = Optional.of(register);
    Keeping.selected(list, DataRow.of(register.content()), DataRow::code);
    nameRetiring();
  }

  private Optional<DataRow> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void nameRetiring() {
    boolean retired = chosen().orElse(null) instanceof DataRow.Item(Field field) && field.retired();
    retire.setText(texts.get(retired ? "registers.data.restore" : "registers.data.retire"));
    retire.setVisible(!(chosen().orElse(null) instanceof DataRow.Group));
  }

  private void addField() {
    shown.ifPresent(register -> fieldForm.add(register, chosen().map(DataRow::categoryCode)));
  }

  private void addCategory() {
    shown.ifPresent(register -> categoryForm.show(register, Optional.empty()));
  }

  private void edit(DataRow row) {
    shown.ifPresent(
        register -> {
          switch (row) {
            case DataRow.Group(Category category) ->
                categoryForm.show(register, Optional.of(category));
            case DataRow.Item(Field field) -> fieldForm.change(register, field);
          }
        });
  }

  private void move(DataRow row, int by) {
    shown.ifPresent(
        register ->
            editing.change(
                register.id(),
                content ->
                    switch (row) {
                      case DataRow.Group(Category category) ->
                          DataContent.moveCategory(category.code(), by, content);
                      case DataRow.Item(Field field) -> DataContent.move(field.code(), by, content);
                    },
                texts.get("registers.moved", texts.of(row.label()))));
  }

  private void retire(DataRow row) {
    if (row instanceof DataRow.Item(Field field)) {
      shown.ifPresent(
          register -> {
            if (field.retired()) {
              restore(register, field);
            } else {
              retireForm.show(register, field);
            }
          });
    }
  }

  private void restore(Register register, Field field) {
    editing.change(
        register.id(),
        content -> DataContent.with(field.with(FieldTrait.RETIRED, false), content),
        texts.get("registers.data.restored", texts.of(field.label())));
  }

  private void remove(DataRow row) {
    shown.ifPresent(
        register ->
            editing.change(
                register.id(),
                content ->
                    switch (row) {
                      case DataRow.Group(Category category) ->
                          DataContent.without(category, content);
                      case DataRow.Item(Field field) -> DataContent.without(field, content);
                    },
                texts.get("registers.removed", texts.of(row.label()))));
  }
}
