package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.ui.control.WrappingList;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through those who may be one, as a user does. */
class DuplicatesTest {

  @TempDir private Path folder;
  private RunningProgram program;
  private Persons persons;

  @BeforeEach
  void lookThroughAll() {
    program =
        RunningProgram.start(
            Settings.startingIn(Language.FI)
                .with(new Settings.WindowBounds(0, 0, 1180, 800, false)),
            folder);
    persons = Persons.signedInTo(program, PeopleOnFile.twice(folder));
    persons.awaitCount("7");
    program.press("duplicates");
    program.awaitShown("duplicates-first");
    program.press("duplicates-first");
    program.await("pairs", () -> rows().size() == 3);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private List<SuspectPair> rows() {
    return program
        .find("duplicates-list")
        .map(node -> list().getItems())
        .map(List::copyOf)
        .orElse(List.of());
  }

  @SuppressWarnings("unchecked")
  private WrappingList<SuspectPair> list() {
    return (WrappingList<SuspectPair>) program.get("duplicates-list", ListView.class);
  }

  private void choose(String name) {
    program.onScreen(
        () -> {
          for (int i = 0; i < list().getItems().size(); i++) {
            if (list().lines().get(i).name().contains(name)) {
              list().getSelectionModel().select(i);
            }
          }
          return name;
        });
    program.await(
        name,
        () ->
            program
                .find("pair-left")
                .map(node -> node instanceof Label label && label.getText().contains(name))
                .orElse(false));
  }

  @Test
  void tellsInWordsAndAsANumberWhyTwoMayBeOne() {
    WrappingList.Line line =
        program.onScreen(
            () ->
                list().lines().stream()
                    .filter(one -> one.name().contains("Mäkkinen"))
                    .findFirst()
                    .orElseThrow());

    assertThat(line.detail())
        .contains("Todennäköisesti sama", "/100", "sama puhelinnumero", "lähes sama nimi")
        .contains("Vastaan: eri asiakasnumero");
  }

  @Test
  void mergesWhatIsChosenAndTakesItBack() {
    choose("Mäkinen");
    program.tick("keep-right");
    program.await(
        "the other stays", () -> program.get("keep-right", RadioButton.class).isSelected());
    program.press("pair-merge");
    program.answer("Yhdistä kortit");
    program.await("merged", () -> rows().size() == 2);
    program.await("it is told", () -> program.allText().contains("Yhdistetty kortiksi"));
    program.onScreen(
        () -> {
          program.stage().getScene().getRoot().lookupAll(".toast .button").stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .findFirst()
              .orElseThrow()
              .fire();
          return program;
        });
    program.await("two again", () -> rows().size() == 3);
  }

  @Test
  void aNewFamilyNameIsChosenByHandAndStandsOnTheCard() {
    choose("Mäkinen");
    String wrong =
        program.onScreen(
            () ->
                program.stage().getScene().getRoot().lookupAll(".radio-button").stream()
                    .filter(RadioButton.class::isInstance)
                    .map(RadioButton.class::cast)
                    .filter(button -> button.getText().equals("Mäkkinen"))
                    .findFirst()
                    .orElseThrow()
                    .getId());
    program.tick(wrong);
    program.press("pair-merge");
    program.answer("Yhdistä kortit");
    program.await("merged", () -> rows().size() == 2);
    program.press("duplicates-persons");
    program.awaitShown("search");
    persons.search("mäkkinen");
    persons.awaitCount("1");
    persons.openFirst("Mäkkinen, Aino");
    program.awaitShown("card-unmerge");
    program.press("card-unmerge");
    program.answer("Pura yhdistäminen …");
    persons.awaitName("Mäkinen, Aino");
  }

  @Test
  void whoIsNotTheSameIsNotShownAgain() {
    choose("Öhman");
    program.press("pair-distinct");
    program.await("gone", () -> rows().size() == 2);
    program.press("duplicates-scan");
    program.await("scanned", () -> program.onScreen(program::allText).contains("Löytyi 2"));

    assertThat(rows()).hasSize(2);
  }

  @Test
  void aCardLeadsToWhoItMayBe() {
    program.press("duplicates-persons");
    program.awaitShown("search");
    program.await("the number", () -> program.text("duplicates").contains("(3)"));
    persons.search("öhman");
    persons.awaitCount("1");
    persons.openFirst("Öhman, Åsa");
    program.await("the line", () -> program.allText().contains("Voi olla sama kuin Öman, Åsa"));
    program.onScreen(
        () -> {
          program.stage().getScene().getRoot().lookupAll(".open-line").stream()
              .filter(node -> node.getId() != null && node.getId().startsWith("suspect-"))
              .findFirst()
              .orElseThrow()
              .executeAccessibleAction(AccessibleAction.FIRE);
          return program;
        });
    program.await("side by side", () -> program.text("pair-left").equals("Öhman, Åsa"));

    assertThat(program.get("area-persons", ToggleButton.class).isSelected()).isTrue();
  }
}
