package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix of uses on the card: what it says, and what is recorded in it. */
class UsesOnCardTest {

  private static final String EMAIL = "use-direct-marketing-email";
  private static final String POST = "use-direct-marketing-post";
  private static final String DISCLOSURE = "use-disclosure-any";

  @TempDir Path folder;
  private RunningProgram program;
  private Persons persons;

  @BeforeEach
  void openTheCard() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    persons = Persons.signedInTo(program, PeopleOnFile.many(folder.resolve("people")));
    persons.search("annastiina");
    persons.openFirst(PeopleOnFile.LONG_NAME);
    program.await("the matrix", () -> program.find(EMAIL).isPresent());
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void saysWhyWhenACellIsLookedAt() {
    focus(EMAIL);
    program.await(
        "the reason",
        () ->
            program
                .text("use-why")
                .startsWith("Kaikki suoramarkkinointi: sähköposti – vaatii suostumuksen."));
    assertThat(program.text("use-why")).contains("917/2014, 200 §");
    program.pressAtFocus(KeyCode.LEFT, false);
    program.pressAtFocus(KeyCode.LEFT, false);
    program.await("the next", () -> program.text("use-why").contains("puhelin – sallittu"));
  }

  @Test
  void recordsAConsentAndItsWithdrawalWhereItIsAsked() {
    assertThat(word(EMAIL)).isEqualTo("kysy");
    choose(EMAIL, "use-consent-give");
    program.awaitShown("consent-confirm");
    program.press("consent-confirm");
    program.await("evidence is asked", () -> program.allText().contains("ei ole mitään näyttöä"));
    program.onScreen(
        () -> {
          ComboBox<?> received = program.get("received", ComboBox.class);
          received.getEditor().setText("messuilla lomakkeella");
          return received;
        });
    program.press("consent-confirm");
    program.await("it may", () -> word(EMAIL).equals("saa"));
    choose(EMAIL, "use-consent-withdraw");
    program.awaitShown("consent-confirm");
    program.press("consent-confirm");
    program.await("it may no longer", () -> word(EMAIL).equals("kysy"));
  }

  @Test
  void bansInTheCellAndTakesItBackThere() {
    choose(POST, "use-ban");
    program.awaitShown("stops");
    assertThat(program.text("stops")).contains("postitse");
    program.answer("Kirjaa kielto");
    program.await("it is forbidden", () -> word(POST).equals("ei"));
    assertThat(word("use-direct-advertising-post")).isEqualTo("ei");
    assertThat(word("use-direct-marketing-phone")).isEqualTo("saa");
  }

  @Test
  void offersAReasonThatOutweighsABanButNeverAgainstMarketing() {
    choose(DISCLOSURE, "use-ban");
    program.awaitShown("stops");
    program.answer("Kirjaa kielto");
    program.await("it is forbidden", () -> word(DISCLOSURE).equals("ei"));
    choose(DISCLOSURE, "use-exception");
    program.awaitShown("reason");
    program.type("reason", "ulosottokaari 3:66");
    program.answer("Kirjaa peruste");
    program.await("it is opened", () -> word(DISCLOSURE).equals("saa"));
    focus(DISCLOSURE);
    program.await("why", () -> program.text("use-why").contains("ulosottokaari 3:66"));
  }

  @Test
  void takesBackByItsKeyExactlyWhatWasDone() {
    choose(POST, "use-ban");
    program.awaitShown("stops");
    program.answer("Kirjaa kielto");
    program.await("it is forbidden", () -> word(POST).equals("ei"));
    undo("Kielto kirjattiin.");
    program.await("it may again", () -> word(POST).equals("saa"));

    choose(POST, "use-ban");
    program.awaitShown("stops");
    program.answer("Kirjaa kielto");
    program.await("it is forbidden", () -> word(POST).equals("ei"));
    choose(POST, "card-withdraw");
    program.answer("Peru kielto");
    program.await("it may", () -> word(POST).equals("saa"));
    undo("Kielto peruttiin.");
    program.await("the ban stands again", () -> word(POST).equals("ei"));
  }

  @Test
  void aConsentTakenBackIsPutRightInTheLedger() {
    choose(EMAIL, "use-consent-give");
    program.awaitShown("consent-confirm");
    program.onScreen(
        () -> {
          program.get("received", ComboBox.class).getEditor().setText("messuilla lomakkeella");
          return program;
        });
    program.press("consent-confirm");
    program.await("it may", () -> word(EMAIL).equals("saa"));
    undo("Suostumus kirjattiin.");
    program.await("to be asked again", () -> word(EMAIL).equals("kysy"));
    program.await("both rows", () -> program.allText().contains("Suostumukset ja perusteet (2)"));
  }

  @Test
  void aReasonAndItsEndAreTakenBack() {
    choose(DISCLOSURE, "use-ban");
    program.awaitShown("stops");
    program.answer("Kirjaa kielto");
    program.await("it is forbidden", () -> word(DISCLOSURE).equals("ei"));
    choose(DISCLOSURE, "use-exception");
    program.awaitShown("reason");
    program.type("reason", "ulosottokaari 3:66");
    program.answer("Kirjaa peruste");
    program.await("it is opened", () -> word(DISCLOSURE).equals("saa"));
    choose(DISCLOSURE, "use-exception-end");
    program.answer("Päätä peruste");
    program.await("it is forbidden again", () -> word(DISCLOSURE).equals("ei"));
    undo("Peruste päätettiin.");
    program.await("it is opened again", () -> word(DISCLOSURE).equals("saa"));
  }

  /** By the key, while the toast says what there is to take back. */
  private void undo(String told) {
    program.await("told", () -> program.allText().contains(told));
    assertThat(program.onScreen(program::allText)).contains("Kumoa");
    program.pressAtFocus(KeyCode.Z, true);
    program.await("undone", () -> program.allText().contains("Muutos kumottiin."));
  }

  private String word(String cell) {
    return program.onScreen(() -> program.get(cell, Button.class).getText());
  }

  private void focus(String cell) {
    program.onScreen(
        () -> {
          Node node = program.get(cell, Node.class);
          node.requestFocus();
          return node;
        });
  }

  private void choose(String cell, String offer) {
    program.soon(() -> program.get(cell, Button.class).fire());
    program.await("the offers", () -> offered(offer).isPresent());
    program.soon(
        () -> {
          MenuItem item = offered(offer).orElseThrow();
          item.getParentPopup().hide();
          item.fire();
        });
  }

  private static Optional<MenuItem> offered(String id) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst();
  }
}
