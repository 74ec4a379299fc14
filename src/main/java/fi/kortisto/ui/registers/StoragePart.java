package fi.kortisto.ui.registers;

import fi.kortisto.format.Spans;
import fi.kortisto.model.Category;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.WrappingList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How long each category is kept (GDPR art. 5(1)(e)). */
final class StoragePart implements Part {

  private final Texts texts;
  private final WrappingList<Category> list;
  private final VBox root;
  private Optional<Register> shown = Optional.empty();

  StoragePart(Texts texts, Editing editing) {
    this.texts = texts;
    this.list = new WrappingList<>(this::line);
    CategoryForm form = new CategoryForm(texts, editing);
    list.setId("storage-list");
    list.setAccessibleText(texts.get("registers.storage.what"));
    list.setPlaceholder(
        new EmptyPlace(texts.get("registers.data.none"), texts.get("registers.data.none-what")));
    ListActions<Category> actions = new ListActions<>(texts, list, "storage");
    actions.edit(category -> shown.ifPresent(register -> form.showStorage(register, category)));
    VBox.setVgrow(list, Priority.ALWAYS);
    root = new VBox(Captioned.advice(texts.get("registers.storage.what")), actions.root(), list);
    root.getStyleClass().add("section");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    shown = Optional.of(register);
    Keeping.selected(list, register.content().categories(), Category::code);
  }

  private WrappingList.Line line(Category category) {
    String reason = texts.of(category.storage().reason());
    String rule = Spans.of(category.storage(), texts.language());
    return new WrappingList.Line(
        texts.of(category.label()), reason.isBlank() ? rule : rule + "\n" + reason);
  }
}
