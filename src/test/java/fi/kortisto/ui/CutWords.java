package fi.kortisto.ui;

import fi.kortisto.ui.control.ShortenedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/**
 * Finds words that are not wholly drawn: ended by an ellipsis, or beyond the edge of the window or
 * of what cuts them off. What can be rolled into sight is not cut.
 */
final class CutWords {

  private static final double PIXEL = 1.5;

  private CutWords() {}

  /** What is cut under this node, each with where it stands. */
  static List<String> under(Parent root) {
    List<String> found = new ArrayList<>();
    look(root, root, found);
    return found;
  }

  private static void look(Node node, Parent root, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled label && isDrawn(label)) {
      cutBy(label, root).ifPresent(how -> found.add(how + ": " + place(label)));
    }
    if (node instanceof TextInputControl input && input.getText().isEmpty()) {
      prompt(input).ifPresent(found::add);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, root, found));
    }
  }

  private static boolean isDrawn(Labeled label) {
    return label.getText() != null
        && !label.getText().isBlank()
        && label.getWidth() > 0
        && label.getHeight() > 0
        && !isShortenedOnPurpose(label);
  }

  /** Somebody's own words in one line, all of which a pointer or the card tells. */
  private static boolean isShortenedOnPurpose(Labeled label) {
    return label instanceof ShortenedLabel
        || label.getStyleClass().contains("shortened")
        || label instanceof IndexedCell<?> cell && cell.getTooltip() != null;
  }

  private static Optional<String> cutBy(Labeled label, Parent root) {
    Optional<Text> drawn = drawn(label);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    String whole = label.isMnemonicParsing() ? label.getText().replace("_", "") : label.getText();
    String seen = drawn.get().getText().replace("_", "");
    if (!seen.equals(whole.replace("_", "")) && seen.endsWith(label.getEllipsisString())) {
      return Optional.of("ends in an ellipsis");
    }
    Bounds words = drawn.get().localToScene(drawn.get().getBoundsInLocal());
    return beyond(drawn.get(), words, root);
  }

  private static Optional<Text> drawn(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst();
  }

  private static Optional<String> beyond(Node words, Bounds at, Parent root) {
    boolean rollsDown = false;
    boolean rollsAside = false;
    for (Parent up = words.getParent(); up != null; up = up.getParent()) {
      if (up.getParent() instanceof ScrollPane pane) {
        rollsDown = true;
        rollsAside |= pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
      }
      rollsDown |= up.getParent() instanceof VirtualFlow<?>;
      rollsAside |= up.getParent() instanceof VirtualFlow<?> || up instanceof TableHeaderRow;
      Bounds edge = up == root || up.getClip() != null ? edgeOf(up) : null;
      if (edge != null && !rollsAside && isBeside(at, edge)) {
        return Optional.of("beyond the side of " + name(up));
      }
      if (edge != null && !rollsDown && isBelow(at, edge)) {
        return Optional.of("beyond the foot of " + name(up));
      }
    }
    return Optional.empty();
  }

  private static Bounds edgeOf(Parent up) {
    return up.localToScene(
        up.getClip() == null ? up.getLayoutBounds() : up.getClip().getBoundsInParent());
  }

  private static boolean isBeside(Bounds words, Bounds edge) {
    return words.getMinX() < edge.getMinX() - PIXEL || words.getMaxX() > edge.getMaxX() + PIXEL;
  }

  private static boolean isBelow(Bounds words, Bounds edge) {
    return words.getMinY() < edge.getMinY() - PIXEL || words.getMaxY() > edge.getMaxY() + PIXEL;
  }

  private static Optional<String> prompt(TextInputControl input) {
    String wanted = input.getPromptText();
    if (wanted == null || wanted.isEmpty() || input.getWidth() == 0) {
      return Optional.empty();
    }
    return input.lookupAll(".text").stream()
        .filter(node -> node instanceof Text text && wanted.equals(text.getText()))
        .filter(
            node ->
                isBeside(
                    node.localToScene(node.getBoundsInLocal()),
                    input.localToScene(input.getLayoutBounds())))
        .findFirst()
        .map(_ -> "prompt cut: " + wanted);
  }

  private static String place(Labeled label) {
    StringBuilder place = new StringBuilder('"' + label.getText() + '"');
    for (Node up = label; up != null; up = up.getParent()) {
      if (up.getId() != null || up instanceof Label) {
        place.append(" in ").append(name(up));
      }
    }
    return place.toString();
  }

  private static String name(Node node) {
    return node.getId() == null
        ? node.getClass().getSimpleName() + node.getStyleClass()
        : node.getId();
  }
}
