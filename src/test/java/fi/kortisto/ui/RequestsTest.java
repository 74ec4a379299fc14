package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests' screen, in English, by keys. */
class RequestsTest {

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

  private void open(Path register) {
    requests.signInTo(register);
  }

  @Test
  void saysWhatBelongsInAnEmptyList() {
    open(RequestsOnFile.none(folder));

    program.awaitShown("requests-none");
    assertThat(requests.words("requests-none")).contains("No open requests");
  }

  @Test
  void takesARequestFromReceiptToAKnownPerson() {
    open(RequestsOnFile.none(folder));
    requests.press(KeyCode.N, true, false);
    requests.awaitFocus("new-kind");
    program.chooseValue("new-form", RequestForm.SIGNED);
    program.type("picker-search", "aalto");
    program.awaitShown("picker-found");
    requests.press(KeyCode.ENTER);
    requests.awaitFocus("picker-other");
    program.type("new-wish", "All of it.");
    requests.press(KeyCode.S, true, false);

    requests.awaitName("Aalto, Alma");
    assertThat(program.text("request-state")).isEqualTo("Received");
    assertThat(program.text("request-due")).startsWith("Answer by ");
    requests.awaitFocus("request-identify");
    program.press("request-identify");
    requests.awaitFocus("method-signature");
    assertThat(program.onScreen(() -> program.get("request-confirm", Button.class)))
        .as("nothing is recorded that nobody chose")
        .matches(Button::isDisabled);
    program.tick("method-signature");
    program.type("request-words", "Compared with the order of 2 March.");
    program.press("request-confirm");

    program.await("handled", () -> program.text("request-state").equals("Being handled"));
    assertThat(program.text("request-identity"))
        .startsWith("Established on ")
        .endsWith("by comparing the signature");
    requests.awaitFocus("request-decide");
    requests.awaitRows(1);
  }

  @Test
  void offersNoMethodThatTheRegistersDoNotAccept() {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    program.press("request-identify");
    program.awaitShown("method-strong-eid");

    assertThat(program.onScreen(() -> program.get("method-strong-eid", RadioButton.class)))
        .matches(RadioButton::isDisabled);
    assertThat(program.onScreen(program::allText)).contains("does not accept this method");
  }

  @Test
  void recordsThatTheSignedRequestHasCome() {
    open(RequestsOnFile.none(folder));
    requests.press(KeyCode.N, true, false);
    requests.awaitFocus("new-kind");
    program.chooseValue("new-form", RequestForm.FREE);
    program.type("picker-search", "aalto");
    program.awaitShown("picker-found");
    requests.press(KeyCode.ENTER);
    requests.awaitFocus("picker-other");
    requests.press(KeyCode.S, true, false);
    requests.awaitName("Aalto, Alma");
    program.awaitShown("request-form-caution");

    program.press("request-arrive");
    program.awaitShown("arrived-form");
    program.chooseValue("arrived-form", RequestForm.SIGNED);
    program.press("request-confirm");

    program.await("no verb any more", () -> program.find("request-arrive").isEmpty());
    assertThat(program.onScreen(program::allText)).contains("Request made again on ");
  }

  @Test
  void warnsOfAFormThatTheNoticeDoesNotPromiseButEntersIt() {
    open(RequestsOnFile.none(folder));
    requests.press(KeyCode.N, true, false);
    requests.awaitFocus("new-kind");
    program.chooseValue("new-form", RequestForm.FREE);
    program.await(
        "the warning", () -> program.text("new-caution").contains("in writing and signed"));
    program.chooseValue("new-form", RequestForm.SIGNED);
    program.await("no warning", () -> program.text("new-caution").isEmpty());
    program.chooseValue("new-form", RequestForm.FREE);
    program.tick("new-not-on-file");
    program.awaitShown("new-name");
    program.type("new-name", "Eero Keksitty");
    requests.press(KeyCode.S, true, false);

    requests.awaitName("Eero Keksitty");
    assertThat(program.text("request-form-caution")).contains("in writing and signed");
  }

  @Test
  void asksWhoAsks() {
    open(RequestsOnFile.none(folder));
    requests.press(KeyCode.N, true, false);
    program.awaitShown("new-save");
    program.press("new-save");

    program.await("the problem", () -> program.text("new-problem").startsWith("The name is"));
  }

  @Test
  void doesNotLeaveTheFormWithoutAskingOnceSomethingIsWritten() {
    open(RequestsOnFile.none(folder));
    requests.press(KeyCode.N, true, false);
    program.awaitShown("new-wish");
    program.type("new-wish", "All of it.");
    requests.press(KeyCode.ESCAPE);
    program.answer("Cancel");
    program.await("answered", () -> program.dialogs().isEmpty());

    assertThat(program.text("new-wish")).isEqualTo("All of it.");
    program.type("new-wish", "");
    requests.press(KeyCode.ESCAPE);
    requests.awaitFocus("requests-list");
  }

  @Test
  void findsThePersonAfterwards() {
    open(RequestsOnFile.none(folder));
    enter("Alma Aalto");
    assertThat(requests.isOffered("request-decide")).isFalse();
    program.press("request-link");
    program.await("somebody is found", () -> program.find("picker-found").isPresent());
    requests.press(KeyCode.ENTER);
    program.await("chosen", () -> !program.get("request-confirm", Button.class).isDisabled());
    program.press("request-confirm");

    requests.awaitName("Aalto, Alma");
    program.press("request-person");
    program.await("the card", () -> program.text("person-name").equals("Aalto, Alma"));
  }

  @Test
  void recordsThatNothingIsHeld() {
    open(RequestsOnFile.none(folder));
    enter("Tuntematon Keksitty");
    program.press("request-not-found");
    program.awaitShown("request-confirm");
    program.press("request-confirm");

    program.await(
        "decided", () -> program.text("request-state").equals("Decided: nothing in the register"));
    assertThat(requests.isOffered("request-write-answer")).isTrue();
    assertThat(requests.isOffered("request-identify")).isFalse();
  }

  private void enter(String name) {
    requests.press(KeyCode.N, true, false);
    program.awaitShown("new-not-on-file");
    program.tick("new-not-on-file");
    program.awaitShown("new-name");
    program.type("new-name", name);
    requests.press(KeyCode.S, true, false);
    requests.awaitName(name);
  }

  @Test
  void saysWhyTheTimeCannotBeExtendedAnyMore() {
    open(RequestsOnFile.one(folder, 50));
    requests.open("Aalto, Alma");

    assertThat(program.text("request-due")).contains("late");
    assertThat(requests.isOffered("request-extend")).isFalse();
    assertThat(program.onScreen(program::allText)).contains("can no longer be extended");
  }

  @Test
  void extendsTheTimeForReasonsOnly() {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    program.press("request-extend");
    requests.write(" ");
    program.await("the problem", () -> program.text("form-problem").startsWith("The reason"));
    requests.write("Many registers to go through.");

    program.await("extended", () -> program.onScreen(program::allText).contains("was extended"));
    assertThat(requests.isOffered("write-extension")).isTrue();
    assertThat(requests.isOffered("request-extend")).isFalse();
  }

  @Test
  void stopsTheClockWhileMoreIsAsked() {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    program.press("request-ask-identity");
    requests.write("Another address.");

    program.await("stopped", () -> program.text("request-due").startsWith("The clock stands"));
    assertThat(requests.isOffered("write-identity-request")).isTrue();
    assertThat(requests.words("request-steps")).contains("Another address.");
  }

  @Test
  void putsARequestIntoSomebodysHandsAndNotesWhatWasDone() {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    requests.more("request-assign");
    program.awaitShown("request-handler");
    program.press("request-confirm");
    program.await(
        "assigned", () -> program.onScreen(program::allText).contains("The handler was changed."));
    requests.more("request-note");
    requests.write("Called back.");

    program.await("noted", () -> requests.words("request-steps").contains("Called back."));
  }

  @Test
  void closesARequestThatWasTakenBack() {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    requests.more("request-withdraw");
    requests.write("By phone.");

    program.await("closed", () -> program.text("request-state").equals("Closed: withdrawn"));
    requests.awaitRows(0);
    program.await("told", () -> program.allText().contains("Undo"));
    program.key(KeyCode.Z, true, false);
    program.await("open again", () -> program.text("request-state").startsWith("Received"));
    requests.awaitRows(1);
    requests.more("request-withdraw");
    requests.write("By phone after all.");
    program.await("closed", () -> program.text("request-state").equals("Closed: withdrawn"));
    requests.awaitRows(0);
    program.tick("requests-all");
    requests.awaitRows(1);
  }

  @Test
  void showsFiftyRowsFirstAndTheRestAsOneScrolls() {
    open(RequestsOnFile.many(folder, 120));
    program.await("rows", () -> requests.rows() >= 50);
    assertThat(program.onScreen(requests::rows)).isLessThan(120);
    program.await(
        "all rows",
        () -> {
          requests.list().scrollTo(requests.rows() - 1);
          return requests.rows() == 120;
        });

    assertThat(requests.numbers()).doesNotHaveDuplicates();
  }

  @Test
  void showsOneKindOnly() {
    open(RequestsOnFile.viewing(folder));
    requests.awaitRows(2);
    program.chooseValue("requests-kind", Optional.of(RequestKind.BAN));

    requests.awaitRows(1);
  }

  @Test
  void opensARequestThatIsAskedForElsewhere() {
    open(RequestsOnFile.viewing(folder));
    program.go(Area.PERSONS);
    program.soon(() -> program.navigator().openRequest(new RequestId(1)));

    requests.awaitName("Keksitty, Kerttu");
  }

  @Test
  void keepsTheLetterThatCameIn() throws IOException {
    open(RequestsOnFile.one(folder, 3));
    requests.open("Aalto, Alma");
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear firm");
    program.files.will(letter);
    program.press("request-file-add");

    program.awaitShown("file-save-1");
    assertThat(program.onScreen(program::allText)).contains("letter.txt");
  }

  @Test
  void namesWhatWasErasedByTheWordsOfItsRegister() {
    open(RequestsOnFile.erased(folder));
    requests.open("Alma Aalto");

    assertThat(requests.words("request-effects"))
        .contains("Family name")
        .doesNotContain("family-name");
  }

  @Test
  void recordsWhySomebodyCannotBeTold() {
    open(RequestsOnFile.erased(folder));
    requests.open("Alma Aalto");
    program.press("pass-on-impossible-1");
    program.awaitShown("impossible-why");
    program.type("impossible-why", "The firm was dissolved.");
    program.answer("Record as impossible");

    program.await("settled", () -> program.dialogs().isEmpty());
    assertThat(program.onScreen(program::allText)).contains("The firm was dissolved.");
    assertThat(requests.isOffered("pass-on-impossible-1")).isFalse();
  }

  @Test
  void marksALetterAsSent() {
    open(RequestsOnFile.letter(folder));
    requests.open("Aalto, Alma");
    assertThat(program.onScreen(program::allText)).contains("not sent yet");
    program.press("letter-sent-1");
    program.awaitShown("sent-road");
    program.press("request-confirm");

    program.await("sent", () -> program.onScreen(program::allText).contains("left on "));
    assertThat(requests.isOffered("letter-sent-1")).isFalse();
    assertThat(requests.isOffered("write-acknowledgement")).isFalse();
    assertThat(requests.words("request-steps")).contains("Letter sent: acknowledgement of receipt");
  }

  @Test
  void showsAVisitorOwnDataAndNothingElse() {
    open(RequestsOnFile.viewing(folder));
    requests.open("Keksitty, Kerttu");
    program.press("request-show");
    program.awaitShown("request-confirm");
    program.press("request-confirm");
    program.awaitShown("viewing-end");
    program.await("a page", requests::pageIsDrawn);

    assertThat(program.onScreen(program::dialogs)).isEmpty();
    assertThat(program.onScreen(program::allText))
        .contains("Kerttu")
        .doesNotContain("Mallinen", "Aalto", PeopleOnFile.LOGIN, "Requests", "Pyynnöt");
    assertThat(program.find("area-persons")).isEmpty();
  }

  @Test
  void locksTheProgramWhenTheVisitorHasSeenEnough() {
    open(RequestsOnFile.viewing(folder));
    requests.open("Keksitty, Kerttu");
    program.press("request-show");
    program.awaitShown("request-confirm");
    program.press("request-confirm");
    program.awaitShown("viewing-end");
    requests.press(KeyCode.ESCAPE);
    requests.press(KeyCode.DIGIT1, false, false);
    assertThat(program.text("viewing-end")).isEqualTo("Lopeta näyttö");
    program.press("viewing-end");
    program.awaitShown("sign-in");

    program.signIn(PeopleOnFile.PASSWORD);
    program.go(Area.REQUESTS);
    requests.open("Keksitty, Kerttu");
    assertThat(program.text("request-viewing")).contains("The data was shown on");
  }
}
