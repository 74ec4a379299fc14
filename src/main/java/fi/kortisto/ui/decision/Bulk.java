package fi.kortisto.ui.decision;

import fi.kortisto.model.Refusal;
import fi.kortisto.model.RequestKind;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Chooses the same for many items at once. What wants a ground and a reason opens a form first, and
 * what an item is not open for it leaves as it is.
 */
final class Bulk {

  private final Texts texts;
  private final RequestKind kind;
  private final String id;
  private final List<ItemChoice> items;
  private final Runnable chosen;
  private final MenuButton menu = new MenuButton();
  private final VBox place = new VBox();

  /**
   * @param name on the button
   * @param id of the button; its entries get ids {@code ID-way}
   * @param chosen hears when something was chosen
   */
  Bulk(
      Texts texts,
      RequestKind kind,
      String name,
      String id,
      List<ItemChoice> items,
      Runnable chosen) {
    this.texts = texts;
    this.kind = kind;
    this.id = id;
    this.items = List.copyOf(items);
    this.chosen = chosen;
    menu.setText(name);
    menu.setId(id);
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getStyleClass().addAll("flat", "small");
    Way.of(kind).stream()
        .filter(way -> way != Way.COVER && way != Way.CORRECT)
        .forEach(way -> menu.getItems().add(item(way)));
    close();
  }

  private MenuItem item(Way way) {
    MenuItem item = new MenuItem(texts.get("decision.way." + way.code()));
    item.setId(id + "-" + way.code());
    item.setOnAction(_ -> choose(way));
    return item;
  }

  MenuButton menu() {
    return menu;
  }

  /** Where its form opens. */
  VBox place() {
    return place;
  }

  private void choose(Way way) {
    if (way.isRefusal()) {
      ask(way);
    } else {
      close();
      items.stream().filter(item -> way.isOpenFor(item.line())).forEach(item -> item.choose(way));
      chosen.run();
    }
  }

  private void ask(Way way) {
    Refusal start = new Refusal(way.grounds(kind).getFirst(), "", Optional.empty());
    RefusalForm form = new RefusalForm(texts, id, way.grounds(kind), start, _ -> {});
    Button use =
        new Button(
            texts.get("decision.use", texts.get("decision.way." + way.code()), items.size()));
    use.setId(id + "-use");
    use.setOnAction(
        _ -> {
          if (form.check()) {
            close();
            items.forEach(item -> item.choose(way, form.refusal()));
            chosen.run();
          }
        });
    Button cancel = new Button(texts.get("dialog.cancel"));
    cancel.getStyleClass().add("flat");
    cancel.setOnAction(_ -> close());
    HBox buttons = new HBox(8, use, cancel);
    place.getChildren().setAll(form, buttons);
    place.getStyleClass().setAll("column", "ruling-form");
    show(true);
    form.focus();
  }

  private void close() {
    place.getChildren().clear();
    show(false);
  }

  private void show(boolean shown) {
    Present.when(place, shown);
  }
}
