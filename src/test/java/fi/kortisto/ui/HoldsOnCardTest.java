package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.ui.control.DayField;
import java.nio.file.Path;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps an item is put on it, seen, changed and ended on the card and on the first screen. */
class HoldsOnCardTest {

  private static final int EXPECTED = 1;
  private static final int CERTAIN = 2;

  @TempDir Path folder;
  private RunningProgram program;
  private OpenedCard card;

  @BeforeEach
  void signIn() {
    Path register = HoldsOnFile.made(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
    card = new OpenedCard(program);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private String words() {
    return program.onScreen(program::allText);
  }

  private void openPerson(String name) {
    program.await(name, () -> program.allText().contains(name));
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".open-line").stream()
                .filter(line -> line.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    program.awaitShown("holds");
  }

  private void end(int which, String day) {
    program.onScreen(
        () -> {
          program.get("hold-end", ComboBox.class).getSelectionModel().select(which);
          program.get("hold-day", DayField.class).getEditor().setText(day);
          return day;
        });
  }

  private void note(String text) {
    program.onScreen(
        () -> {
          program.get("hold-note", TextField.class).setText(text);
          return text;
        });
  }

  @Test
  void theFirstScreenShowsWhatIsToBeLookedAtAndOpensTheCard() {
    program.await("the hold", () -> program.allText().contains(HoldsOnFile.NOTE));
    assertThat(words()).contains("Säilytysperusteet, jotka on aika tarkistaa (1)");

    openPerson(HoldsOnFile.HELD);

    assertThat(words())
        .contains("Säilytysperusteet (1)")
        .contains("Aika tarkistaa.")
        .contains("Kirjattu ")
        .contains(Given.LOGIN);
  }

  @Test
  void whatWasReleasedIsErasedFromTheFirstScreen() {
    program.await("the erasure", () -> program.allText().contains(HoldsOnFile.RELEASED));
    assertThat(words()).contains("Poistettavissa nyt (1)");
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith("Poista "))
                .findFirst()
                .orElseThrow()
                .fire());
    program.await("the question", () -> !program.dialogs().isEmpty());
    program.answer("Poista 4 tietoa");

    program.await("it is gone", () -> !program.allText().contains(HoldsOnFile.RELEASED));
  }

  private void undo() {
    program.await("offered", () -> program.allText().contains("Kumoa"));
    program.key(KeyCode.Z, true, false);
    program.await("undone", () -> program.allText().contains("Muutos kumottiin."));
  }

  @Test
  void putsAHoldOnAnItemAndMarksItInWords() {
    openPerson(HoldsOnFile.HELD);
    card.menuItem("Säilytysperuste …");
    program.awaitShown("hold-ground");
    end(EXPECTED, "1.6.2030");
    note("Asia 7");
    program.answer("Kirjaa säilytysperuste");

    program.await(
        "the mark",
        () -> program.allText().contains("Säilytettävä arviolta 1.6.2030 asti: oikeusvaade"));
    program.await("the list", () -> program.allText().contains("Säilytysperusteet (2)"));
    assertThat(words()).contains("Oikeusvaade · arviolta 1.6.2030 asti · Asia 7");
    undo();
    program.await("gone again", () -> program.allText().contains("Säilytysperusteet (1)"));
  }

  @Test
  void saysInTheFormThatADayIsMissing() {
    openPerson(HoldsOnFile.HELD);
    card.menuItem("Säilytysperuste …");
    program.awaitShown("hold-ground");
    end(CERTAIN, "");
    program.answer("Kirjaa säilytysperuste");
    program.awaitShown("form-problem");

    assertThat(program.text("form-problem")).isNotBlank();
    assertThat(program.onScreen(program::dialogs)).hasSize(1);
  }

  @Test
  void givesAHoldAnotherEnd() {
    openPerson(HoldsOnFile.HELD);
    program.press("hold-change-1");
    program.awaitShown("hold-end");
    end(CERTAIN, "31.12.2031");
    program.answer("Tallenna");

    program.await(
        "the day", () -> program.allText().contains("Säilytettävä 31.12.2031 asti: oikeusvaade"));
    assertThat(words()).doesNotContain("Aika tarkistaa.");
    undo();
    program.await("the day as before", () -> program.allText().contains("Aika tarkistaa."));
  }

  @Test
  void endsAHoldWithAReason() {
    openPerson(HoldsOnFile.HELD);
    program.press("hold-end-1");
    program.awaitShown("hold-end-why");
    program.onScreen(
        () -> {
          program.get("hold-end-why", TextField.class).setText("Sovittu");
          return folder;
        });
    program.answer("Päätä säilytysperuste");

    program.await("it has ended", () -> program.allText().contains("Päättyneet (1)"));
    card.unfold("Päättyneet");
    program.await("why", () -> program.allText().contains("päätetty: Sovittu"));
    assertThat(words()).doesNotContain("Säilytettävä");
  }
}
