package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictedCardTest {

  /** The column of the log. */
  private static final int PURPOSE = 5;

  private static final String MAIL = "ker@example.fi";

  @TempDir private Path folder;
  private RunningProgram program;
  private Persons persons;

  @BeforeEach
  void openTheCard() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    Path register = WorkOnFile.busy(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    persons = Persons.signingIn(program);
    open("kerttu", WorkOnFile.RESTRICTED);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void saysSinceWhenAndWhyAndShowsNoValue() {
    program.awaitShown("restriction");

    assertThat(words())
        .contains("Käsittelyä on rajoitettu")
        .contains("Tietojen paikkansapitävyys on kiistetty")
        .doesNotContain(MAIL);
  }

  @Test
  void showsTheDataOnceAGroundIsChosen() {
    chooseGround("laskun selvittely");
    program.await("the data", () -> words().contains(MAIL));

    assertThat(words()).contains("oikeusvaade · laskun selvittely");
  }

  @Test
  void readsEntriesAndHistoryOnTheSameGround() {
    chooseGround("");
    program.await("the data", () -> words().contains(MAIL));
    program.awaitShown("entries-1");
    new OpenedCard(program).unfold("Muutoshistoria");
    program.await("history", () -> program.find("history").isPresent());
    program.await("it is read", () -> !words().contains("Hetki …"));

    assertThat(program.onScreen(program::dialogs)).isEmpty();
  }

  @Test
  void offersToWriteNoEntryAndToAddNoFile() {
    chooseGround("");
    program.await("the data", () -> words().contains(MAIL));

    assertThat(program.find("entry-add")).isEmpty();
    assertThat(program.find("file-add")).isEmpty();
  }

  @Test
  void saysWhyTheDataCannotBeChanged() {
    program.awaitShown("restriction");
    persons.press(KeyCode.E);
    program.await("a word", () -> !program.dialogs().isEmpty());

    assertThat(words()).contains("Rajoitus on poistettava ensin");
  }

  @Test
  void isNotLiftedBeforeThePersonWasTold() {
    program.awaitShown("restriction");
    program.press("restriction-lift");
    program.awaitShown("lift-why");
    program.type("lift-why", "Tiedot tarkistettiin.");
    program.answer("Poista rajoitus");
    program.awaitShown("form-problem");

    assertThat(program.text("form-problem")).contains("Lähetä ilmoitus ensin");
    assertThat(program.find("restriction")).isPresent();
  }

  @Test
  void asksBeforeWhatWasWrittenIsLost() {
    program.awaitShown("restriction");
    program.press("restriction-lift");
    program.awaitShown("lift-why");
    program.type("lift-why", "Tiedot tarkistettiin.");
    program.answer("Peruuta");
    program.await("the question", () -> program.dialogs().size() == 2);

    assertThat(words()).contains("Hylätäänkö muutokset?");
  }

  @Test
  void tellsOfTheRequestsAndDisclosuresOfThePerson() {
    program.awaitShown("card-requests");

    assertThat(lines()).anySatisfy(line -> assertThat(line).contains("käsittelyn rajoittaminen"));
    assertThat(words()).contains("Luovutukset (2)").contains(WorkOnFile.RECIPIENT);
  }

  @Test
  void recordsADisclosureFromTheCard() {
    open("aino", WorkOnFile.LATE);
    program.press("card-disclosure-add");
    program.awaitShown("disclosure-name");
    program.type("disclosure-name", "Kuljetus Keksitty Oy");
    program.type("disclosure-why", "Tilauksen toimitus");
    program.chooseValue("disclosure-basis", LegalBasis.CONTRACT);
    program.tick("disclose-phone");
    program.answer("Kirjaa luovutus");

    program.await("the ledger", () -> words().contains("Luovutukset (2)"));
  }

  @Test
  void theLogNamesTheGroundInWords() {
    chooseGround("laskun selvittely");
    program.await("the data", () -> words().contains(MAIL));
    program.go(Area.LOG);
    program.await("rows", () -> !log().getItems().isEmpty());

    assertThat(purposes()).contains("oikeusvaade · laskun selvittely");
  }

  private void open(String search, String name) {
    persons.search(search);
    persons.awaitCount("1");
    persons.openFirst(name);
  }

  private void chooseGround(String words) {
    program.awaitShown("restriction-show");
    program.press("restriction-show");
    program.awaitShown("ground-legal-claim");
    program.onScreen(
        () -> {
          program.get("ground-legal-claim", RadioButton.class).setSelected(true);
          return program;
        });
    program.type("ground-words", words);
    program.answer("Näytä tiedot");
  }

  private List<String> purposes() {
    return program.onScreen(
        () ->
            IntStream.range(0, log().getItems().size())
                .mapToObj(row -> String.valueOf(log().getColumns().get(PURPOSE).getCellData(row)))
                .toList());
  }

  private TableView<?> log() {
    return program.get("log-table", TableView.class);
  }

  private String words() {
    return program.onScreen(program::allText);
  }

  private List<String> lines() {
    return program.onScreen(
        () ->
            program.stage().getScene().getRoot().lookupAll(".open-line").stream()
                .map(Node::getAccessibleText)
                .toList());
  }
}
