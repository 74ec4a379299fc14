package fi.kortisto.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/**
 * Something that the Tab key stops at, and how it is read aloud. A prompt alone is no name: it is
 * gone once something is typed.
 *
 * @param named whether a label says that it is for this
 */
record Focusable(Node node, boolean named) {

  static List<Focusable> under(Parent root) {
    List<Node> nodes = new ArrayList<>();
    Set<Node> labelled = new HashSet<>();
    look(root, nodes, labelled);
    return nodes.stream().map(node -> new Focusable(node, labelled.contains(node))).toList();
  }

  private static void look(Node node, List<Node> nodes, Set<Node> labelled) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    if (node.isFocusTraversable() && node.getLayoutBounds().getWidth() > 0) {
      nodes.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, nodes, labelled));
    }
  }

  /** What is wrong with how it is read, where something is. */
  Optional<String> fault() {
    if (!named && !hasOwnName()) {
      return Optional.of("no name: " + this);
    }
    return node.getAccessibleRole() == AccessibleRole.NODE
            || node.getAccessibleRole() == AccessibleRole.PARENT
        ? Optional.of("no role: " + this)
        : Optional.empty();
  }

  private boolean hasOwnName() {
    return isWords(node.getAccessibleText())
        || node instanceof Labeled labeled && isWords(labeled.getText());
  }

  private static boolean isWords(String text) {
    return text != null && !text.isBlank();
  }

  @Override
  public String toString() {
    StringBuilder where = new StringBuilder(node.getClass().getSimpleName());
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.getId() != null || up == node) {
        where.append(" #").append(up.getId()).append(up.getStyleClass());
      }
    }
    return where.append(node instanceof Labeled labeled ? " " + labeled.getText() : "").toString();
  }
}
