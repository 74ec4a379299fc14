package fi.kortisto.ui.registers;

import fi.kortisto.model.CodedList;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.WrappingList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list among a register's rules, such as its sources. */
final class ItemsPart<T> implements Part {

  private final Texts texts;
  private final Editing editing;
  private final Items<T> items;
  private final WrappingList<T> list;
  private final VBox root;
  private Optional<Register> shown = Optional.empty();

  ItemsPart(Texts texts, Editing editing, Items<T> items) {
    this.texts = texts;
    this.editing = editing;
    this.items = items;
    this.list = new WrappingList<>(items::line);
    list.setId("items-list");
    list.setAccessibleText(texts.get(items.key() + "what"));
    list.setPlaceholder(
        new EmptyPlace(texts.get(items.key() + "none"), texts.get(items.key() + "none-what")));
    ListActions<T> actions = new ListActions<>(texts, list, "item");
    actions.add(texts.get(items.key() + "add"), () -> form(Optional.empty()));
    actions.edit(item -> form(Optional.of(item)));
    actions.move((item, by) -> move(item, by));
    actions.remove(this::remove);
    VBox.setVgrow(list, Priority.ALWAYS);
    root = new VBox(Captioned.advice(texts.get(items.key() + "what")), actions.root(), list);
    root.getStyleClass().add("section");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    shown = Optional.of(register);
    CodedList<T> now = items.of(register.content());
    Keeping.selected(list, now.items(), now.code());
  }

  private void form(Optional<T> item) {
    shown.ifPresent(register -> items.form(register, item));
  }

  private void move(T item, int by) {
    on(
        register ->
            editing.change(
                register.id(),
                content -> {
                  CodedList<T> now = items.of(content);
                  return items.with(now.moved(now.code().apply(item), by), content);
                },
                texts.get("registers.moved", items.name(item))));
  }

  private void remove(T item) {
    on(
        register ->
            editing.change(
                register.id(),
                content -> {
                  CodedList<T> now = items.of(content);
                  return items.with(now.without(now.code().apply(item)), content);
                },
                texts.get("registers.removed", items.name(item))));
  }

  private void on(Consumer<Register> act) {
    shown.ifPresent(act);
  }
}
