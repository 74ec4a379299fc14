package fi.kortisto.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where the Tab key leads, from the first that takes the focus until it comes back.
 *
 * @param missed what it should have come to, or where it stayed
 */
record TabRound(List<String> missed) {

  static TabRound through(Parent root) {
    List<Node> wanted = Focusable.under(root).stream().map(Focusable::node).toList();
    if (wanted.size() < 2) {
      return new TabRound(List.of());
    }
    Optional<Node> before = Optional.ofNullable(root.getScene().getFocusOwner());
    List<String> missed = new ArrayList<>();
    Node first = wanted.getFirst();
    first.requestFocus();
    Set<Node> reached = new LinkedHashSet<>();
    Node now = first;
    while (reached.add(now)) {
      Event.fireEvent(
          now,
          new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false));
      Node next = root.getScene().getFocusOwner();
      if (next == now) {
        missed.add("stays at " + new Focusable(now, true));
      }
      now = next;
    }
    if (now != first && !isOfGroup(first, Set.of(now))) {
      missed.add("comes back to " + new Focusable(now, true));
    }
    wanted.stream()
        .filter(node -> !reached.contains(node) && !isOfGroup(node, reached))
        .forEach(node -> missed.add("does not come to " + new Focusable(node, true)));
    before.ifPresent(Node::requestFocus);
    return new TabRound(missed);
  }

  /** Of several of which one is chosen, the arrow keys lead from one to the next. */
  private static boolean isOfGroup(Node node, Set<Node> reached) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && reached.stream()
            .anyMatch(
                other ->
                    other instanceof Toggle t && t.getToggleGroup() == toggle.getToggleGroup());
  }
}
