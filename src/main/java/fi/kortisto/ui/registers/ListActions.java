package fi.kortisto.ui.registers;

import fi.kortisto.ui.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The buttons above a list, and its keys: Enter opens the form of the chosen item, Alt with an
 * arrow moves it.
 */
final class ListActions<T> {

  private final Texts texts;
  private final ListView<T> list;
  private final String id;
  private final FlowPane root = new FlowPane();

  /**
   * @param id the buttons get ids {@code ID-add}, {@code ID-edit} and so on
   */
  ListActions(Texts texts, ListView<T> list, String id) {
    this.texts = texts;
    this.list = list;
    this.id = id;
    root.getStyleClass().addAll("filters", "list-actions");
  }

  Node root() {
    return root;
  }

  void add(String verb, Runnable action) {
    place(button(verb, Feather.PLUS, "add"), action);
  }

  /** Something else that is done to no item. */
  void more(String verb, Feather sign, String name, Runnable action) {
    place(button(verb, sign, name), action);
  }

  void edit(Consumer<T> action) {
    onChosen(button(texts.get("registers.edit"), Feather.EDIT_2, "edit"), action);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isAltDown()) {
            key.consume();
            chosen().ifPresent(action);
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            chosen().ifPresent(action);
          }
        });
  }

  /**
   * @param action with -1 for up and 1 for down
   */
  void move(BiConsumer<T, Integer> action) {
    onChosen(sign(Feather.ARROW_UP, "up"), item -> action.accept(item, -1));
    onChosen(sign(Feather.ARROW_DOWN, "down"), item -> action.accept(item, 1));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean up = key.getCode() == KeyCode.UP;
          if (key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            chosen().ifPresent(item -> action.accept(item, up ? -1 : 1));
          }
        });
  }

  void remove(Consumer<T> action) {
    onChosen(button(texts.get("registers.remove"), Feather.X, "remove"), action);
  }

  /** Another button, for whoever decides about it. */
  Button onChosen(String verb, Feather sign, String name, Consumer<T> action) {
    return onChosen(button(verb, sign, name), action);
  }

  private Button onChosen(Button button, Consumer<T> action) {
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    place(button, () -> chosen().ifPresent(action));
    return button;
  }

  private void place(Button button, Runnable action) {
    button.setOnAction(_ -> action.run());
    root.getChildren().add(button);
  }

  private Optional<T> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private Button sign(Feather sign, String name) {
    Button button = button("", sign, name);
    String words = texts.get("rows." + name);
    button.getStyleClass().add("button-icon");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words + " (Alt+" + (name.equals("up") ? "↑" : "↓") + ")"));
    return button;
  }

  private Button button(String verb, Feather sign, String name) {
    Button button = new Button(verb, new FontIcon(sign));
    button.setId(id + "-" + name);
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }
}
