package fi.kortisto.ui;

import fi.kortisto.model.DueRequest;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The requests' screen as a user works it, by keys. */
final class RequestsArea {

  private final RunningProgram program;

  RequestsArea(RunningProgram program) {
    this.program = program;
  }

  /** Opens the folder, signs in and goes to the requests. */
  void signInTo(Path folder) {
    program.onScreen(
        () -> {
          program.navigator().open(folder);
          return folder;
        });
    program.signIn(PeopleOnFile.PASSWORD);
    program.go(Area.REQUESTS);
    program.awaitShown("requests-list");
  }

  ListView<?> list() {
    return program.get("requests-list", ListView.class);
  }

  int rows() {
    return list().getItems().size();
  }

  void awaitRows(int count) {
    program.await(count + " requests", () -> rows() == count);
  }

  List<Long> numbers() {
    return program.onScreen(
        () -> list().getItems().stream().map(row -> ((DueRequest) row).id().value()).toList());
  }

  /** Enter on the row at that place, from nought. */
  void open(int place) {
    program.onScreen(
        () -> {
          list().requestFocus();
          list().getSelectionModel().clearAndSelect(place);
          return place;
        });
    press(KeyCode.ENTER);
    program.awaitShown("request-name");
  }

  /** Opens the request of this name. */
  void open(String name) {
    program.await(
        name + " is in the list",
        () -> list().getItems().stream().anyMatch(row -> ((DueRequest) row).name().equals(name)));
    int place =
        program.onScreen(
            () ->
                list().getItems().stream()
                    .map(row -> ((DueRequest) row).name())
                    .toList()
                    .indexOf(name));
    open(place);
    awaitName(name);
  }

  void awaitName(String name) {
    program.await(name + " is open", () -> program.text("request-name").equals(name));
  }

  /** A key where the focus is, in the window on top. */
  void press(KeyCode code) {
    press(code, false, false);
  }

  void press(KeyCode code, boolean control, boolean shift) {
    program.soon(
        () -> {
          var window = program.dialogs().isEmpty() ? program.stage() : program.dialogs().getLast();
          Node target = window.getScene().getFocusOwner();
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        });
  }

  /** Waits until the focus is there. */
  void awaitFocus(String id) {
    program.await(id + " has the focus", () -> program.find(id).map(Node::isFocused).orElse(false));
  }

  /** Writes into the words of the small form that is open, and confirms it. */
  void write(String words) {
    program.awaitShown("request-words");
    program.type("request-words", words);
    program.press("request-confirm");
  }

  /** What stands in a part of the page. */
  String words(String id) {
    return program.onScreen(
        () -> {
          StringBuilder all = new StringBuilder();
          collect(program.get(id, Node.class), all);
          return all.toString();
        });
  }

  private static void collect(Node node, StringBuilder all) {
    if (node instanceof Labeled label) {
      all.append(label.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  /** Chooses from what is seldom done. */
  void more(String id) {
    program.soon(
        () ->
            program.get("request-more", MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  boolean isOffered(String id) {
    return program.onScreen(() -> program.find(id).filter(Button.class::isInstance).isPresent());
  }

  /** Brings a part of the page into sight. */
  void scrollTo(String id) {
    program.onScreen(
        () -> {
          Node node = program.get(id, Node.class);
          ScrollPane pane = scrollPane(node);
          double whole = pane.getContent().getLayoutBounds().getHeight();
          double top = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY() - 40;
          double room = Math.max(1, whole - pane.getViewportBounds().getHeight());
          pane.setVvalue(Math.clamp(top / room, 0, 1));
          return node;
        });
  }

  private static ScrollPane scrollPane(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        return pane;
      }
    }
    throw new AssertionError(node);
  }

  /** Whether the pages that a visitor sees are drawn. */
  boolean pageIsDrawn() {
    return program.stage().getScene().getRoot().lookupAll(".page").stream()
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }
}
