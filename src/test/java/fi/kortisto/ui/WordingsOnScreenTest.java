package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the letters, in English. */
class WordingsOnScreenTest {

  @TempDir Path folder;

  private RunningProgram program;

  @BeforeEach
  void open() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    Path register = PeopleOnFile.none(folder);
    program.onScreen(
        () -> {
          program.navigator().open(register);
          return register;
        });
    program.signIn(PeopleOnFile.PASSWORD);
    program.go(Area.LETTERS);
    program.await("the words", () -> program.text("wording-words").contains("{{"));
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void choose(int place) {
    program.soon(
        () -> program.get("wording-list", ListView.class).getSelectionModel().select(place));
  }

  private boolean pageIsDrawn() {
    return program.stage().getScene().getRoot().lookupAll(".page").stream()
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  @Test
  void showsThePagesOfTheProgramsWords() {
    program.await("a page", this::pageIsDrawn);

    assertThat(program.text("wording-own")).startsWith("Kortisto’s words");
    assertThat(program.text("wording-title")).isEqualTo("Acknowledgement of receipt");
  }

  @Test
  void keepsTheFirmsOwnWordsAndGoesBackToTheProgramsAfterAsking() {
    String before = program.text("wording-words");
    program.type("wording-words", "Thank you. We have {{number}}.");
    program.pressAtFocus(KeyCode.S, true);
    program.await("kept", () -> program.text("wording-own").equals("The firm’s own words."));
    program.await("marked", () -> program.allText().contains("own words: English"));

    program.press("wording-reset");
    program.answer("Go back to Kortisto’s words");
    program.await("as before", () -> program.text("wording-words").equals(before));
    program.await("unmarked", () -> !program.allText().contains("own words: English"));
  }

  @Test
  void goesBackToTheFirmsOwnWordsWhenTheResetIsTakenBack() {
    String standard = program.text("wording-words");
    program.type("wording-words", "Thank you. We have {{number}}.");
    program.pressAtFocus(KeyCode.S, true);
    program.await("kept", () -> program.text("wording-own").equals("The firm’s own words."));
    program.press("wording-reset");
    program.answer("Go back to Kortisto’s words");
    program.await("reset", () -> program.text("wording-words").equals(standard));
    undo("Kortisto’s words");

    program.await(
        "the firm's own",
        () -> program.text("wording-words").equals("Thank you. We have {{number}}."));
    assertThat(program.text("wording-own")).isEqualTo("The firm’s own words.");
  }

  @Test
  void takesBackWordsThatWereSaved() {
    String before = program.text("wording-words");
    program.type("wording-words", "Thank you. We have {{number}}.");
    program.pressAtFocus(KeyCode.S, true);
    program.await("kept", () -> program.text("wording-own").equals("The firm’s own words."));
    undo("The letter’s words were saved");

    program.await("as before", () -> program.text("wording-words").equals(before));
    assertThat(program.text("wording-own")).startsWith("Kortisto’s words");
  }

  private void undo(String told) {
    program.await("told", () -> program.allText().contains(told));
    program.await("offered", () -> program.allText().contains("Undo"));
    program.key(KeyCode.Z, true, false);
    program.await("undone", () -> program.allText().contains("The change was undone."));
  }

  @Test
  void saysWhatOfTheWordsIsNotUnderstoodAndKeepsNothing() {
    String before = program.text("wording-words");
    program.type("wording-words", "Thank you. We have {{numbr}}.");
    program.await("told", () -> program.text("wording-problem").contains("{{numbr}}"));
    program.press("wording-save");
    program.await("refused", () -> !program.get("wording-save", Node.class).isDisabled());

    assertThat(program.text("wording-own")).startsWith("Kortisto’s words");
    program.type("wording-words", before);
  }

  @Test
  void asksBeforeWordsThatAreNotSavedAreLost() {
    String before = program.text("wording-words");
    program.type("wording-words", "Thank you.");
    choose(3);
    program.answer("Cancel");
    program.await("answered", () -> program.dialogs().isEmpty());

    assertThat(program.text("wording-words")).isEqualTo("Thank you.");
    assertThat(program.text("wording-title")).isEqualTo("Acknowledgement of receipt");
    program.type("wording-words", before);
  }

  @Test
  void putsAPlaceholderWhereTheCaretIs() {
    String before = program.text("wording-words");
    program.onScreen(
        () -> {
          TextArea words = program.get("wording-words", TextArea.class);
          words.setText("On  we got it.");
          words.positionCaret(3);
          ListView<?> list = program.get("placeholders", ListView.class);
          list.getSelectionModel().select(2);
          list.requestFocus();
          return words;
        });
    program.pressAtFocus(KeyCode.ENTER, false);

    program.await(
        "inserted", () -> program.text("wording-words").matches("On \\{\\{[a-z]+}} we got it\\."));
    program.type("wording-words", before);
  }

  @Test
  void printsTheLogoOnEveryLetterUntilItIsTakenAway() throws IOException {
    choose(0);
    program.awaitShown("logo-choose");
    Path logo = folder.resolve("logo.png");
    Files.write(logo, Samples.png(200, 60));
    program.files.will(logo);
    program.press("logo-choose");
    program.await("kept", () -> program.text("letterhead-logo").startsWith("The logo is printed"));
    program.press("logo-remove");

    program.await("gone", () -> program.text("letterhead-logo").startsWith("There is no logo"));
    undo("The logo was removed.");
    program.await("again", () -> program.text("letterhead-logo").startsWith("The logo is printed"));
  }

  @Test
  void refusesALogoThatIsNoPicture() throws IOException {
    choose(0);
    program.awaitShown("logo-choose");
    Path file = Files.writeString(folder.resolve("logo.png"), "no picture");
    program.files.will(file);
    program.press("logo-choose");

    program.await("told", () -> program.text("letterhead-problem").contains("logo"));
    assertThat(program.text("letterhead-logo")).startsWith("There is no logo");
  }

  @Test
  void savesTheEnvelopesTestPage() {
    choose(0);
    program.awaitShown("test-save");
    Path file = folder.resolve("test.pdf");
    program.files.will(file);
    program.press("test-save");

    program.await("saved", () -> Files.exists(file));
  }
}
