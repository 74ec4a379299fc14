package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decision sheet and the letters, in English. */
class DecisionsAndLettersTest {

  @TempDir Path folder;

  private RunningProgram program;
  private RequestsArea requests;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    requests = new RequestsArea(program);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void open(EventfulRequests.Filling filling) {
    requests.signInTo(EventfulRequests.onFile(folder, filling));
    program.soon(() -> program.navigator().openRequest(new RequestId(1)));
    program.awaitShown("request-name");
  }

  private void decide(EventfulRequests.Filling filling, String shown) {
    open(filling);
    program.press("request-decide");
    program.awaitShown(shown);
  }

  private void carryOut() {
    program.press("decision-next");
    program.awaitShown("effects");
    program.press("decision-next");
    program.await("decided", () -> program.dialogs().isEmpty());
  }

  private void choose(String bulk, String way) {
    program.soon(
        () ->
            program.get(bulk, MenuButton.class).getItems().stream()
                .filter(item -> (bulk + "-" + way).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private boolean pageIsDrawn() {
    return program.dialogs().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".page").stream())
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  @Test
  void anItemIsNotRefusedWithoutAReason() {
    decide(asked -> asked.ofTrade(RequestKind.INSPECTION), "item-datum-1-refuse");
    program.tick("item-datum-1-refuse");
    program.awaitShown("item-datum-1-reason");
    program.press("decision-next");
    program.await(
        "the problem", () -> program.text("item-datum-1-problem").startsWith("Write the reason"));

    assertThat(program.find("effects")).isEmpty();
    program.type("item-datum-1-reason", "It is about somebody else.");
    program.press("decision-next");
    program.awaitShown("effects");
    assertThat(program.text("decision-next")).endsWith("and leave out 1");
  }

  @Test
  void theSheetCanBePreparedButNotCarriedOutBeforeItIsKnownWhoAsks() {
    decide(asked -> asked.ofTrade(RequestKind.ERASURE), "item-datum-1-erase");
    assertThat(program.onScreen(program::allText)).contains("It has not been established yet");
    program.press("decision-next");
    program.awaitShown("effects");
    program.press("decision-next");

    program.await(
        "the problem",
        () -> program.text("decision-problem").contains("not been established yet who asks"));
  }

  @Test
  void manyItemsAreRefusedForOneReason() {
    decide(asked -> asked.known(asked.ofTrade(RequestKind.INSPECTION)), "all-items");
    choose("all-items", "refuse");
    program.awaitShown("all-items-use");
    program.press("all-items-use");
    program.await("the problem", () -> !program.text("all-items-problem").isEmpty());
    program.type("all-items-reason", "Another law forbids it.");
    program.press("all-items-use");
    program.await("closed", () -> program.find("all-items-use").isEmpty());
    program.press("decision-next");
    program.awaitShown("effects");

    assertThat(program.onScreen(program::allText)).contains("Refused").doesNotContain("At once");
  }

  @Test
  void sensitiveValuesStayCoveredOnTheSheet() {
    decide(asked -> asked.known(asked.ofTrade(RequestKind.INSPECTION)), "item-datum-1-give");

    assertThat(program.onScreen(program::allText))
        .contains("Personal identity code")
        .doesNotContain(EventfulPerson.CODE);
  }

  @Test
  void escapeAsksWhenSomethingWasChosen() {
    decide(asked -> asked.ofTrade(RequestKind.INSPECTION), "item-datum-1-refuse");
    program.tick("item-datum-1-refuse");
    program.awaitShown("item-datum-1-reason");
    program.answer("Cancel");
    program.await("the question", () -> program.onScreen(program::dialogs).size() == 2);
    program.soon(() -> program.dialogs().getLast().hide());
    program.await("the question is gone", () -> program.dialogs().size() == 1);

    assertThat(program.find("item-datum-1-reason")).isPresent();
  }

  @Test
  void aWrongValueIsPutRightAndTheRecipientIsToBeTold() {
    decide(
        asked -> {
          asked.disclosed();
          asked.known(asked.ofTrade(RequestKind.RECTIFICATION));
        },
        "complete");
    String mail = idOf("E-mail");
    program.tick(mail + "-correct");
    program.awaitShown(mail + "-value");
    program.type(mail + "-value", "kerttu.oikea@example.fi");
    program.press("decision-next");
    program.await("the problem", () -> !program.text(mail + "-problem").isEmpty());
    program.type(mail + "-why", "a typing mistake");
    program.press("decision-next");
    program.awaitShown("effects");

    assertThat(program.onScreen(program::allText))
        .contains("kerttu.oikea@example.fi", "Also to be told", "Keksitty Perintä Oy");
    program.press("decision-next");
    program.await("decided", () -> program.dialogs().isEmpty());
  }

  /** The id of the row of that name. */
  private String idOf(String name) {
    return program.onScreen(
        () ->
            program.dialogs().getFirst().getScene().getRoot().lookupAll(".ruling").stream()
                .filter(
                    row ->
                        row.lookup(".ruling-name") instanceof Label label
                            && label.getText().startsWith(name))
                .findFirst()
                .map(Node::getId)
                .orElseThrow());
  }

  @Test
  void aRoadThatTheRegisterDoesNotAllowCannotBeChosenAndTheRuleIsSaid() {
    decide(asked -> asked.known(asked.ofTrade(RequestKind.INSPECTION)), "item-datum-1-give");
    carryOut();
    program.press("request-write-answer");
    program.await("a page", this::pageIsDrawn);

    assertThat(program.onScreen(() -> program.get("road-electronic", RadioButton.class)))
        .matches(RadioButton::isDisabled);
    assertThat(program.text("road-rule")).contains("only by post to the address on file");
  }

  @Test
  void anAnswerThatLeavesElectronicallyIsSealedAndThePassphraseShownOnce() {
    decide(asked -> asked.known(asked.ofCentre(RequestKind.INSPECTION)), "all-items");
    carryOut();
    program.press("request-write-answer");
    program.await("a page", this::pageIsDrawn);
    Path file = folder.resolve("answer.zip");
    program.files.will(file);
    program.press("save-sealed");
    program.awaitShown("passphrase");
    String words = requests.words("passphrase");

    assertThat(Files.exists(file)).isTrue();
    assertThat(words.lines().count()).isGreaterThan(12);
    program.press("passphrase-done");
    program.await("gone", () -> program.find("passphrase").isEmpty());
    assertThat(program.text("letter-state")).startsWith("Filed");
  }

  @Test
  void theSameLetterIsFiledOnce() {
    open(asked -> asked.ofTrade(RequestKind.BAN));
    program.press("write-acknowledgement");
    program.await("a page", this::pageIsDrawn);
    for (String name : List.of("once.pdf", "twice.pdf")) {
      Path file = folder.resolve(name);
      program.files.will(file);
      program.press("save-pdf");
      program.await(name + " is there", () -> Files.exists(file));
    }
    program.answer("Close");
    program.awaitShown("letter-open-1");

    assertThat(program.find("letter-open-2")).isEmpty();
    program.press("letter-open-1");
    program.await("its pages", this::pageIsDrawn);
    assertThat(program.text("letter-left")).contains("Not marked as sent");
  }

  @Test
  void aProtectedAddressIsPrintedOnlyForAReason() {
    open(
        asked -> {
          asked.protect();
          asked.known(asked.ofTrade(RequestKind.BAN));
        });
    program.press("write-acknowledgement");
    program.awaitShown("letter-reason");
    program.await("a page", this::pageIsDrawn);

    assertThat(program.onScreen(program::allText)).contains("Without a reason");
  }
}
