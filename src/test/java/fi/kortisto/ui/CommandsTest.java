package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of commands, the list of keys and the help, by the keyboard. */
class CommandsTest {

  @TempDir private Path folder;

  @Test
  void findsAPlaceWithoutItsDotsAndGoesThere() {
    try (RunningProgram program = start(PeopleOnFile.none(folder.resolve("r")))) {
      open(program);
      program.type("palette-typed", "kayttaja");
      assertThat(offers(program).getFirst()).contains("Käyttäjät", "Siirry");
      enter(program);
      program.awaitShown("users-table");
      assertThat(program.dialogs()).isEmpty();
    }
  }

  @Test
  void findsAPersonAndLogsTheSearch() {
    try (RunningProgram program = start(PeopleOnFile.three(folder.resolve("r")))) {
      open(program);
      program.type("palette-typed", "kerttu");
      program.await(
          "Kerttu", () -> offers(program).stream().anyMatch(one -> one.contains("Keksitty")));
      select(program, "Keksitty");
      enter(program);
      new Waiting(program).forName("Keksitty, Kerttu");
      program.go(Area.LOG);
      program.await("the search is in the log", () -> program.allText().contains("haku"));
    }
  }

  @Test
  void whatWasUsedLastComesFirst() {
    try (RunningProgram program = start(PeopleOnFile.none(folder.resolve("r")))) {
      open(program);
      program.type("palette-typed", "varmuuskopiot");
      enter(program);
      program.awaitShown("backup-now");
      open(program);
      assertThat(offers(program).getFirst()).contains("Varmuuskopiot");
      assertThat(
              program.onScreen(() -> program.preferences().now().remembered("palette").orElse("")))
          .isEqualTo("go.backups");
    }
  }

  @Test
  void offersTheDeedsOfTheScreenThatArePossible() {
    try (RunningProgram program = start(PeopleOnFile.three(folder.resolve("r")))) {
      open(program);
      assertThat(offers(program)).anyMatch(one -> one.startsWith("Uusi henkilö"));
      assertThat(offers(program)).noneMatch(one -> one.startsWith("Kirjaa kielto"));
      program.closeDialogs();
      Persons persons = Persons.openedIn(program);
      persons.search("kerttu");
      persons.openFirst("Keksitty, Kerttu");
      open(program);
      assertThat(offers(program))
          .anyMatch(one -> one.startsWith("Kirjaa kielto") && one.contains("Ctrl+B"));
      program.type("palette-typed", "kirjaa kielto");
      enter(program);
      program.awaitShown("stops");
    }
  }

  @Test
  void changesTheTheme() {
    try (RunningProgram program = start(PeopleOnFile.none(folder.resolve("r")))) {
      open(program);
      program.type("palette-typed", "tumma");
      enter(program);
      program.await("dark", () -> program.preferences().now().theme() == Theme.DARK);
    }
  }

  @Test
  void theKeysAreThoseOfAllScreensAndNothingIsReadForThem() {
    try (RunningProgram program = start(PeopleOnFile.three(folder.resolve("r")))) {
      program.soon(() -> program.key(KeyCode.SLASH, true, false));
      program.awaitShown("keys-list");
      assertThat(program.allText())
          .contains("Ctrl+K", "F1", "Ctrl+Shift+N", "Alt+1", "Ctrl+B", "Ctrl+Shift+C", "Ctrl+L")
          .contains("Tulosta seloste", "Kirjaa luovutus");
      program.closeDialogs();
      program.go(Area.LOG);
      program.await("log", () -> program.find("log-table").isPresent());
      assertThat(program.allText()).doesNotContain("luovutusten katselu");
    }
  }

  @Test
  void theHelpOpensWhereOneIsAndEscGivesTheFocusBack() {
    try (RunningProgram program = start(PeopleOnFile.three(folder.resolve("r")))) {
      Persons.openedIn(program);
      Node focus = program.onScreen(() -> program.stage().getScene().getFocusOwner());
      press(program, KeyCode.F1);
      program.awaitShown("help-heading");
      assertThat(program.text("help-heading")).isEqualTo("Henkilön löytäminen");
      program.type("help-search", "kuukausi maarapaiva");
      program.await(
          "the page is found",
          () -> program.get("help-contents", ListView.class).getItems().size() < 5);
      program.onScreen(
          () -> {
            program.get("help-search", Node.class).fireEvent(key(KeyCode.ESCAPE, false));
            return program;
          });
      program.await("closed", () -> program.dialogs().isEmpty());
      assertThat(program.onScreen(() -> program.stage().getScene().getFocusOwner()))
          .isSameAs(focus);
    }
  }

  @Test
  void linksOfTheHelpLeadOnAndBack() {
    try (RunningProgram program = start(PeopleOnFile.none(folder.resolve("r")))) {
      program.go(Area.BACKUPS);
      press(program, KeyCode.F1);
      program.awaitShown("help-to-damage");
      program.soon(
          () -> program.get("help-to-damage", javafx.scene.control.Hyperlink.class).fire());
      program.await("led on", () -> program.text("help-heading").startsWith("Kun jotain"));
      program.press("help-back");
      program.await("back", () -> program.text("help-heading").startsWith("Varmuuskopiot"));
    }
  }

  @Test
  void nothingThatIsOpenOutlivesTheLock() {
    try (RunningProgram program = start(PeopleOnFile.three(folder.resolve("r")))) {
      open(program);
      program.type("palette-typed", "kerttu");
      program.soon(() -> program.navigator().lock());
      program.awaitShown("password");
      assertThat(program.onScreen(() -> Window.getWindows().size())).isEqualTo(1);
      assertThat(program.allText()).doesNotContain("Keksitty");
    }
  }

  private RunningProgram start(Path register) {
    RunningProgram program =
        RunningProgram.start(
            PictureLook.settings(Language.FI, Theme.LIGHT, 100, 1000, 800), folder);
    program.onScreen(
        () -> {
          program.navigator().open(register);
          return register;
        });
    program.signInAtHome(PeopleOnFile.PASSWORD);
    return program;
  }

  private static void open(RunningProgram program) {
    program.soon(() -> program.key(KeyCode.K, true, false));
    program.awaitShown("palette-typed");
  }

  private static void press(RunningProgram program, KeyCode code) {
    program.soon(() -> program.stage().getScene().getFocusOwner().fireEvent(key(code, false)));
  }

  private static void enter(RunningProgram program) {
    program.soon(
        () -> program.get("palette-typed", Node.class).fireEvent(key(KeyCode.ENTER, false)));
  }

  private static KeyEvent key(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }

  private static List<String> offers(RunningProgram program) {
    return program.onScreen(
        () ->
            program.get("palette-found", ListView.class).getItems().stream()
                .map(Object::toString)
                .map(text -> ((String) text).replaceAll("^Offer\\[id=[^,]*, words=", ""))
                .toList());
  }

  private static void select(RunningProgram program, String name) {
    program.onScreen(
        () -> {
          ListView<?> found = program.get("palette-found", ListView.class);
          for (int i = 0; i < found.getItems().size(); i++) {
            if (found.getItems().get(i).toString().contains(name)) {
              found.getSelectionModel().select(i);
            }
          }
          return name;
        });
  }

  private record Waiting(RunningProgram program) {
    void forName(String name) {
      program.await(
          name + " is open",
          () ->
              program
                  .find("person-name")
                  .filter(node -> node instanceof Label label && label.getText().equals(name))
                  .isPresent());
    }
  }
}
