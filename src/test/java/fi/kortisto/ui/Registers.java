package fi.kortisto.ui;

import fi.kortisto.ui.control.WrappingList;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The registers' screen as a user works it. */
final class Registers {

  private final RunningProgram program;

  private Registers(RunningProgram program) {
    this.program = program;
  }

  /** Opens the area; the program shows its main window. */
  static Registers openedIn(RunningProgram program) {
    program.go(Area.REGISTERS);
    program.awaitShown("registers-list");
    return new Registers(program);
  }

  void section(String code) {
    program.tick("section-" + code);
    program.await(code, () -> true);
  }

  /** Chooses the row that has this name. */
  void select(String listId, String name) {
    program.await(name + " in " + listId, () -> names(listId).contains(name));
    program.onScreen(
        () -> {
          ListView<?> list = list(listId);
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(names(listId).indexOf(name));
          return list;
        });
  }

  void awaitRow(String listId, String name) {
    program.await(name + " in " + listId, () -> names(listId).contains(name));
  }

  void awaitNoRow(String listId, String name) {
    program.await("no " + name + " in " + listId, () -> !names(listId).contains(name));
  }

  /** The names of the rows, from the top. */
  List<String> names(String listId) {
    List<String> names = new ArrayList<>();
    lines(listId).forEach(line -> names.add(line.name()));
    return names;
  }

  /** What stands beneath the name. */
  String detail(String listId, String name) {
    return program.onScreen(
        () ->
            lines(listId).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .detail());
  }

  /** Alt with an arrow in the list. */
  void move(String listId, KeyCode arrow) {
    program.onScreen(
        () -> {
          list(listId)
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, true, false));
          return arrow;
        });
  }

  void awaitToast(String sentence) {
    program.await("toast " + sentence, () -> toast().contains(sentence));
  }

  void undo() {
    program.await("undo", () -> !undoButtons().isEmpty());
    program.soon(() -> undoButtons().getFirst().fire());
  }

  private List<Button> undoButtons() {
    return program.stage().getScene().getRoot().lookupAll(".toast .button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .toList();
  }

  private String toast() {
    StringBuilder words = new StringBuilder();
    for (Node node : program.stage().getScene().getRoot().lookupAll(".toast .label")) {
      if (node instanceof Label label) {
        words.append(label.getText());
      }
    }
    return words.toString();
  }

  private ListView<?> list(String id) {
    return program.get(id, ListView.class);
  }

  private List<WrappingList.Line> lines(String id) {
    WrappingList<?> list = program.get(id, WrappingList.class);
    return list.lines();
  }
}
