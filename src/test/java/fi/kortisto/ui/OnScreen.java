package fi.kortisto.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Everything that any window of the program says or could say, seen, heard or pointed at: words,
 * prompts, titles, menus, tooltips, texts for those who hear the window read, rows of lists, and
 * how many pictures there are.
 */
final class OnScreen {

  private final Set<String> words = new LinkedHashSet<>();
  private int pictures;

  private OnScreen() {}

  static OnScreen now() {
    OnScreen all = new OnScreen();
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage stage) {
        all.add(stage.getTitle());
      }
      if (window instanceof Tooltip tooltip) {
        all.add(tooltip.getText());
      }
      if (window instanceof ContextMenu menu) {
        all.items(menu.getItems());
      }
      all.walk(window.getScene().getRoot());
    }
    return all;
  }

  /** Those of the values that stand anywhere. */
  List<String> of(List<String> values) {
    List<String> found = new ArrayList<>();
    for (String value : values) {
      if (words.stream().anyMatch(word -> word.contains(value))) {
        found.add(value);
      }
    }
    return found;
  }

  int pictures() {
    return pictures;
  }

  private void add(@Nullable String word) {
    if (word != null) {
      words.add(word);
    }
  }

  private void items(List<MenuItem> items) {
    items.forEach(item -> add(item.getText()));
  }

  private void walk(Node node) {
    add(node.getAccessibleText());
    add(node.getAccessibleHelp());
    add(String.valueOf(node.getUserData()));
    switch (node) {
      case Text text -> add(text.getText());
      case ImageView image -> pictures += image.getImage() == null ? 0 : 1;
      case Control control -> control(control);
      case Node _ -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void control(Control control) {
    if (control.getTooltip() != null) {
      add(control.getTooltip().getText());
    }
    if (control.getContextMenu() != null) {
      items(control.getContextMenu().getItems());
    }
    switch (control) {
      case MenuButton menu -> {
        add(menu.getText());
        items(menu.getItems());
      }
      case Labeled label -> add(label.getText());
      case TextInputControl input -> {
        add(input.getText());
        add(input.getPromptText());
      }
      case ListView<?> list -> list.getItems().forEach(row -> add(String.valueOf(row)));
      case TableView<?> table -> table.getItems().forEach(row -> add(String.valueOf(row)));
      case ComboBox<?> box -> box.getItems().forEach(row -> add(String.valueOf(row)));
      case Control _ -> {}
    }
  }
}
