package fi.kortisto.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The card of a person as a user works it. */
final class OpenedCard {

  private final RunningProgram program;

  OpenedCard(RunningProgram program) {
    this.program = program;
  }

  /** Chooses a kind in the menu of the register's section. */
  void addEntry(String section, String kind) {
    program.soon(
        () ->
            menu(section + " #entry-add").getItems().stream()
                .filter(item -> item.getText().equals(kind))
                .findFirst()
                .orElseThrow()
                .fire());
    program.awaitShown("entry-save");
  }

  /** As {@link #addEntry(String, String)}, by the place in the menu, whatever the language. */
  void addEntry(String section, int kind) {
    program.soon(() -> menu(section + " #entry-add").getItems().get(kind).fire());
    program.awaitShown("entry-save");
  }

  /** Puts the person into the first register that they are not in. */
  void joinFirst() {
    program.soon(
        () -> {
          Menu join =
              menu("card-more").getItems().stream()
                  .filter(Menu.class::isInstance)
                  .map(Menu.class::cast)
                  .findFirst()
                  .orElseThrow();
          join.getItems().getFirst().fire();
        });
  }

  /** Brings what has this id to the top of the card, as far as it goes. */
  void scrollTo(String id) {
    program.onScreen(
        () -> {
          ScrollPane scroll = program.get("scroll", ScrollPane.class);
          Node content = scroll.getContent();
          scroll.applyCss();
          scroll.layout();
          Node wanted = program.find(id).orElseThrow();
          double top =
              content.sceneToLocal(wanted.localToScene(wanted.getBoundsInLocal())).getMinY();
          double hidden =
              content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
          scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
          return id;
        });
  }

  /** Unfolds the history, which stands last but one. */
  void unfoldLast() {
    program.onScreen(
        () -> {
          List<ToggleButton> folds =
              program.stage().getScene().getRoot().lookupAll(".fold").stream()
                  .map(ToggleButton.class::cast)
                  .toList();
          folds.get(folds.size() - 2).fire();
          return folds;
        });
  }

  /** Chooses in the card's own menu. */
  void menuItem(String item) {
    program.soon(
        () ->
            menu("card-more").getItems().stream()
                .filter(one -> one.getText().equals(item))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  /** Chooses in the card's own menu, and in the menu that unfolds there. */
  void more(String item, String further) {
    program.soon(
        () ->
            menu("card-more").getItems().stream()
                .filter(one -> one.getText().equals(item))
                .map(Menu.class::cast)
                .flatMap(one -> one.getItems().stream())
                .filter(one -> one.getText().equals(further))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private MenuButton menu(String selector) {
    return (MenuButton) program.stage().getScene().getRoot().lookup("#" + selector);
  }

  /** Writes into the line of a form with this id. */
  void write(String id, String text) {
    program.onScreen(
        () -> {
          TextInputControl field = input(id);
          field.requestFocus();
          field.setText(text);
          return field;
        });
  }

  String written(String id) {
    return program.onScreen(() -> input(id).getText());
  }

  private TextInputControl input(String id) {
    Node node = program.stage().getScene().getRoot().lookup("#" + id);
    if (node instanceof DatePicker day) {
      return day.getEditor();
    }
    return node instanceof TextInputControl input
        ? input
        : node.lookupAll(".text-input").stream()
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .findFirst()
            .orElseThrow();
  }

  void save() {
    program.press("entry-save");
    program.await("the form is gone", () -> program.find("entry-save").isEmpty());
  }

  /** The lines of a register's entries, with what is written in each. */
  List<String> lines(String section) {
    return program.onScreen(
        () ->
            Stream.of(program.find(section).orElseThrow())
                .flatMap(found -> found.lookupAll(".entry").stream())
                .map(OpenedCard::words)
                .toList());
  }

  void awaitLines(String section, int count) {
    program.await(
        count + " entries in " + section,
        () -> program.find(section).orElseThrow().lookupAll(".entry").size() == count);
  }

  void filter(String section, String kind) {
    program.onScreen(
        () -> {
          ((ToggleButton) program.find(section).orElseThrow().lookup("#filter-" + kind)).fire();
          return kind;
        });
  }

  /** Presses a key on the entry that says this. */
  void onEntry(String text, KeyCode key) {
    program.soon(
        () -> {
          Node line = line(words -> words.contains(text));
          line.requestFocus();
          line.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
  }

  boolean hasEntry(String text) {
    return program.onScreen(() -> entryLines().anyMatch(line -> words(line).contains(text)));
  }

  void awaitEntry(String text) {
    program.await(text, () -> hasEntry(text));
  }

  void awaitNoEntry(String text) {
    program.await("no " + text, () -> !hasEntry(text));
  }

  /** Whether the entry that says this has the focus. */
  boolean isFocused(String text) {
    return program.onScreen(
        () -> {
          Node owner = program.stage().getScene().getFocusOwner();
          return owner != null
              && owner.getStyleClass().contains("entry")
              && words(owner).contains(text);
        });
  }

  /** Presses the button whose accessible text is this. */
  void press(String named) {
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> named.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + named))
                .fire());
  }

  /** Unfolds the fold whose heading begins so. */
  void unfold(String heading) {
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".fold").stream()
                .map(ToggleButton.class::cast)
                .filter(fold -> fold.getText().startsWith(heading))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  List<String> menuItems(String id) {
    return program.onScreen(() -> menu(id).getItems().stream().map(MenuItem::getText).toList());
  }

  private Node line(Predicate<String> says) {
    return entryLines().filter(line -> says.test(words(line))).findFirst().orElseThrow();
  }

  private Stream<Node> entryLines() {
    return program.stage().getScene().getRoot().lookupAll(".entry").stream();
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .forEach(label -> words.append(((Label) label).getText()).append('\n'));
    return words.toString();
  }
}
