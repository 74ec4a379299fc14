package fi.kortisto.ui;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Walks through every place of the program with the demo register, and shows each to somebody. */
final class EveryPlace {

  private static final int STILL = 3;

  private final RunningProgram program;
  private final BiConsumer<String, Parent> look;

  /**
   * @param look is shown each place, on the toolkit's thread, with its name
   */
  EveryPlace(RunningProgram program, BiConsumer<String, Parent> look) {
    this.program = program;
    this.look = look;
  }

  /** A demo register with a few people, to be walked through as often as one likes. */
  static Path register(Path parent) {
    try {
      Path folder = parent.resolve("Esimerkkikauppa Oy.kortisto");
      new InventedRegister(Given.folders())
          .make(folder, 40, LocalDate.of(2026, 2, 3), Progress.NONE);
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  void walk(Path register) {
    show("welcome");
    program.press("create");
    program.awaitShown("firm-name");
    show("create");
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    show("sign-in");
    program.signInAtHome(InventedRegister.PASSWORD);
    for (Area area : Area.values()) {
      program.soon(() -> program.navigator().openArea(area));
      show(area.name().toLowerCase(java.util.Locale.ROOT));
      more(area);
    }
  }

  private void more(Area area) {
    switch (area) {
      case PERSONS -> {
        openFirstPerson();
        show("card");
        program.press("card-edit");
        program.awaitShown("form-save");
        show("form");
        program.press("form-cancel");
        program.awaitShown("person-name");
      }
      case REQUESTS -> {
        openFirstRequest();
        show("request");
        program.soon(() -> program.navigator().newRequest(Optional.empty()));
        show("new-request");
      }
      case REGISTERS -> {
        program.awaitShown("section-basics");
        for (String section :
            java.util.List.of(
                "basics", "entries", "storage", "sources", "purposes", "recipients", "requests")) {
          program.soon(() -> program.get("section-" + section, ToggleButton.class).fire());
          show("registers-" + section);
        }
      }
      default -> {}
    }
  }

  /** Opens the card of the first person in the list of persons. */
  void openFirstPerson() {
    program.await(
        "persons", () -> !program.get("persons-table", TableView.class).getItems().isEmpty());
    enter("search");
    program.awaitShown("person-name");
  }

  /** Opens the first request in the list of requests. */
  void openFirstRequest() {
    program.await(
        "requests",
        () ->
            program.stage().getScene().lookup(".request-rows") instanceof ListView<?> list
                && !list.getItems().isEmpty());
    program.soon(
        () -> {
          if (program.stage().getScene().lookup(".request-rows") instanceof ListView<?> list) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            press(list, KeyCode.ENTER);
          }
        });
  }

  private void enter(String id) {
    program.onScreen(
        () -> {
          press(program.get(id, javafx.scene.Node.class), KeyCode.ENTER);
          return id;
        });
  }

  private static void press(javafx.scene.Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void show(String name) {
    becomeStill();
    program.onScreen(
        () -> {
          Parent root = program.stage().getScene().getRoot();
          root.applyCss();
          root.layout();
          look.accept(name, root);
          return name;
        });
  }

  /** Until nothing more is said than a moment ago: what was asked for has come. */
  void becomeStill() {
    String before = "";
    for (int still = 0; still < STILL; ) {
      try {
        Thread.sleep(40);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
      String now = program.onScreen(program::allText).replaceAll("\\d:\\d\\d", "");
      still = now.equals(before) ? still + 1 : 0;
      before = now;
    }
  }
}
