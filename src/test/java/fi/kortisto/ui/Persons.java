package fi.kortisto.ui;

import fi.kortisto.model.Subject;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The persons' screen as a user works it, by keys. */
final class Persons {

  private final RunningProgram program;

  private Persons(RunningProgram program) {
    this.program = program;
  }

  /** Opens the folder and signs in; the persons' screen is shown then. */
  static Persons signedInTo(RunningProgram program, Path folder) {
    program.onScreen(
        () -> {
          program.navigator().open(folder);
          return folder;
        });
    program.signIn(PeopleOnFile.PASSWORD);
    program.awaitShown("search");
    return new Persons(program);
  }

  /** Signs in where the login is chosen already. */
  static Persons signingIn(RunningProgram program) {
    program.signIn(Given.PASSWORD);
    program.awaitShown("search");
    return new Persons(program);
  }

  /** Opens the area; the program shows its main window. */
  static Persons openedIn(RunningProgram program) {
    program.go(Area.PERSONS);
    program.awaitShown("search");
    return new Persons(program);
  }

  void search(String text) {
    program.type("search", text);
  }

  /** Waits until the list says how many it has found. */
  void awaitCount(String number) {
    program.await(
        number + " found",
        () -> {
          Label count = program.get("count", Label.class);
          return count.getText().startsWith(number)
              || number.equals("0") && rows() == 0 && !count.getText().isEmpty();
        });
  }

  int rows() {
    return table().getItems().size();
  }

  Subject row(int index) {
    return (Subject) table().getItems().get(index);
  }

  /** Enter in the search box. */
  void openFirst(String name) {
    fire(
        "search",
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    awaitName(name);
  }

  /** Waits until the card of a person is open. */
  void awaitName(String name) {
    program.await(
        name + " is open",
        () ->
            program
                .find("person-name")
                .map(node -> node instanceof Label label && label.getText().equals(name))
                .orElse(false));
  }

  /** Writes something else into the field of the form in which this stands. */
  void replace(String before, String after) {
    program.onScreen(
        () -> {
          TextInputControl field =
              program.stage().getScene().getRoot().lookupAll(".form-row .text-input").stream()
                  .filter(TextInputControl.class::isInstance)
                  .map(TextInputControl.class::cast)
                  .filter(input -> before.equals(input.getText()))
                  .findFirst()
                  .orElseThrow();
          field.requestFocus();
          field.setText(after);
          return field;
        });
  }

  void scrollToTheEndUntil(int count) {
    program.await(
        count + " rows are loaded",
        () -> {
          table().scrollTo(rows() - 1);
          return rows() == count;
        });
  }

  /** A key with Ctrl; Esc alone. */
  void press(KeyCode code) {
    fireAtFocus(code, false);
  }

  /** A key with Ctrl and Shift. */
  void pressShifted(KeyCode code) {
    fireAtFocus(code, true);
  }

  boolean pageIsDrawn() {
    return program.dialogs().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".page").stream())
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  private TableView<?> table() {
    return program.get("persons-table", TableView.class);
  }

  private void fireAtFocus(KeyCode code, boolean shift) {
    program.soon(
        () -> {
          Node target = program.stage().getScene().getFocusOwner();
          target.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", code, shift, code != KeyCode.ESCAPE, false, false));
        });
  }

  private void fire(String id, KeyEvent event) {
    program.onScreen(
        () -> {
          program.get(id, Node.class).fireEvent(event);
          return id;
        });
  }
}
