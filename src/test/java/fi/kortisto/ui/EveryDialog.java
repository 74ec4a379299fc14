package fi.kortisto.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** Opens the dialogs of the program where {@link EveryPlace} has been, and shows each. */
final class EveryDialog {

  private final RunningProgram program;
  private final EveryPlace places;
  private final BiConsumer<String, Parent> look;

  /**
   * @param look is shown each dialog, on the toolkit's thread, with its name
   */
  EveryDialog(RunningProgram program, EveryPlace places, BiConsumer<String, Parent> look) {
    this.program = program;
    this.places = places;
    this.look = look;
  }

  /** Somebody is signed in. */
  void walk() {
    keyed("commands", KeyCode.K);
    keyed("keys", KeyCode.SLASH);
    program.soon(() -> program.navigator().help(HelpTopic.INSPECTION));
    show("help");
    at(Area.PERSONS);
    places.openFirstPerson();
    pressed("card-ban", "card-answer", "card-export");
    at(Area.REQUESTS);
    places.openFirstRequest();
    pressed("request-decide", "request-identify");
    chosen("request-more", "request-note");
    at(Area.DISCLOSURES);
    pressed("disclosure-record");
    at(Area.NOTICES);
    pressed("notice-print");
    at(Area.REGISTERS);
    pressed("register-add", "firm-edit");
    at(Area.USERS);
    pressed("user-add", "own-password");
  }

  private void at(Area area) {
    program.soon(() -> program.navigator().openArea(area));
    places.becomeStill();
  }

  private void keyed(String name, KeyCode code) {
    program.soon(() -> program.key(code, true, false));
    show(name);
  }

  private void pressed(String... ids) {
    for (String id : List.of(ids)) {
      program.await(
          id + " can be pressed",
          () -> program.find(id).filter(Predicate.not(node -> node.isDisabled())).isPresent());
      program.soon(() -> program.get(id, ButtonBase.class).fire());
      show(id);
    }
  }

  private void chosen(String menu, String id) {
    program.awaitShown(menu);
    program.soon(
        () ->
            program.get(menu, MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    show(id);
  }

  private void show(String name) {
    program.await(name + " is open", () -> dialog().isPresent());
    places.becomeStill();
    program.onScreen(
        () -> {
          Parent root = dialog().orElseThrow().getScene().getRoot();
          root.applyCss();
          root.layout();
          look.accept(name, root);
          return name;
        });
    program.closeDialogs();
  }

  private Optional<Window> dialog() {
    return program.dialogs().stream().findFirst();
  }
}
