package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the request to the filed letter, with mouse and keys, in Finnish. */
class RequestWalksTest {

  @TempDir Path folder;

  private RunningProgram program;
  private Hand hand;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    hand = new Hand(program);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void open(EventfulRequests.Filling filling) {
    hand.signInTo(EventfulRequests.onFile(folder, filling));
    hand.go(Area.REQUESTS);
    program.awaitShown("requests-list");
    program.await(
        "the request is in the list",
        () -> program.onScreen(program::allText).contains(EventfulPerson.NAME));
    hand.click("requests-list");
    hand.type(KeyCode.HOME, KeyCode.ENTER);
    program.awaitShown("request-name");
  }

  private void saveLetter(String name) throws IOException {
    Path file = folder.resolve(name);
    program.await("a page", this::pageIsDrawn);
    program.files.will(file);
    hand.click("save-pdf");
    program.await(
        "the letter is on file", () -> program.text("letter-state").contains("Arkistoitu"));
    program.await("the file is there", () -> Files.exists(file));
    assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  private void markSent() {
    hand.click("mark-sent");
    program.await("sent", () -> program.text("letter-state").startsWith("Lähtenyt"));
    hand.type(KeyCode.ESCAPE);
    program.await("the letter is closed", () -> program.dialogs().isEmpty());
  }

  private boolean pageIsDrawn() {
    return program.dialogs().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".page").stream())
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  @Test
  void anInspectionFromReceiptToTheLetterThatHasLeft() throws IOException {
    open(requests -> requests.ofTrade(RequestKind.INSPECTION));
    hand.click("request-identify");
    hand.click("method-official-id");
    hand.write("request-words", "Henkilökortti nähty.");
    hand.click("request-confirm");
    program.await("handled", () -> program.text("request-state").equals("Käsittelyssä"));

    hand.click("request-decide");
    program.awaitShown("item-datum-1-refuse");
    hand.click("decision-next");
    program.awaitShown("effects");
    program.await("the verb", () -> program.text("decision-next").startsWith("Anna "));
    hand.click("decision-next");
    program.await("decided", () -> program.text("request-state").startsWith("Ratkaistu"));

    hand.click("request-write-answer");
    saveLetter("vastaus.pdf");
    markSent();
    assertThat(program.text("request-state")).startsWith("Päättynyt");
  }

  @Test
  void anErasureOfWhichAnOpenInvoiceIsKept() throws IOException {
    open(requests -> requests.known(requests.ofTrade(RequestKind.ERASURE)));
    hand.click("request-decide");
    program.awaitShown("item-datum-1-erase");
    assertThat(program.onScreen(() -> heldInvoice().isDisabled()))
        .as("what is held cannot be erased now")
        .isTrue();
    hand.click("decision-next");
    program.awaitShown("effects");
    assertThat(program.onScreen(program::allText))
        .contains("Heti", "Myöhemmin", "Lasku, 1 merkintä (oikeusvaade)");
    String verb = program.text("decision-next");
    assertThat(verb).matches("Poista \\d+ tietoa ja säilytä \\d+");

    hand.type(KeyCode.ENTER);
    program.await("Enter goes back", () -> program.find("choosing").isPresent());
    hand.click("decision-next");
    program.await("the preview again", () -> program.text("decision-next").equals(verb));
    hand.click("decision-next");
    program.await("decided", () -> program.text("request-state").contains("osittain"));

    hand.click("request-write-answer");
    saveLetter("poisto.pdf");
    markSent();
    assertThat(program.text("request-state")).startsWith("Vastattu");
  }

  /** The row of the only entry that cannot go at once. */
  private ToggleButton heldInvoice() {
    return program.dialogs().getFirst().getScene().getRoot().lookupAll(".toggle-button").stream()
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .filter(
            button -> button.getId().startsWith("item-entry") && button.getId().endsWith("erase"))
        .filter(ToggleButton::isDisabled)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRefusalWithItsReasonAndTheCertificate() throws IOException {
    open(requests -> requests.known(requests.ofTrade(RequestKind.RESTRICTION)));
    hand.click("request-decide");
    hand.click("refuse");
    hand.click("decision-next");
    program.await(
        "the reason is missing", () -> program.text("refusal-problem").contains("perustelu"));
    assertThat(program.onScreen(() -> program.find("effects"))).isEmpty();

    hand.write("refusal-reason", "Mikään rajoittamisen edellytys ei täyty.");
    hand.click("decision-next");
    program.await("the verb", () -> program.text("decision-next").equals("Epää pyyntö"));
    assertThat(program.onScreen(program::allText)).contains("Koko pyyntö evätään");
    hand.click("decision-next");
    program.await("refused", () -> program.text("request-state").contains("evätty"));

    hand.click("request-write-answer");
    saveLetter("kieltaytymistodistus.pdf");
    markSent();
    assertThat(program.text("request-state")).startsWith("Päättynyt");
    assertThat(program.onScreen(program::allText)).contains("Kieltäytymistodistus");
    assertThat(
            program.onScreen(() -> program.find("request-decide").filter(Button.class::isInstance)))
        .isEmpty();
  }
}
