package fi.kortisto.ui.registers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Shows something else and leaves the user where they were. */
final class Keeping {

  private Keeping() {}

  /** Builds a part of the screen anew; the control that had the focus has it again. */
  static void focus(Parent within, Runnable rebuild) {
    Optional<String> id =
        Optional.ofNullable(within.getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> isIn(within, owner))
            .map(Node::getId);
    rebuild.run();
    within.applyCss(); // what stands in a scroll pane can have the focus only then
    id.map(there -> within.lookup("#" + there)).ifPresent(Node::requestFocus);
  }

  private static boolean isIn(Parent within, Node node) {
    for (@Nullable Node up = node; up != null; up = up.getParent()) {
      if (up.equals(within)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keeps the chosen item chosen, found by its code; where that is gone, the place.
   *
   * @param code what an item is known by
   */
  static <T> void selected(ListView<T> list, List<T> items, Function<T, String> code) {
    int place = list.getSelectionModel().getSelectedIndex();
    Optional<String> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(code);
    list.getItems().setAll(items);
    int again =
        IntStream.range(0, items.size())
            .filter(i -> chosen.isPresent() && code.apply(items.get(i)).equals(chosen.get()))
            .findFirst()
            .orElse(Math.clamp(place, 0, Math.max(0, items.size() - 1)));
    if (!items.isEmpty()) {
      list.getSelectionModel().clearAndSelect(again);
      list.getFocusModel().focus(again);
    }
  }
}
