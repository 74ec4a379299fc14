package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.UseStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The access log on the screen. */
class LogTest {

  @TempDir private Path folder;
  private RunningProgram program;
  private Path register;

  @BeforeEach
  void start() {
    register = LogOnFile.made(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void signIn(String login, String password) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", login);
    program.signInAtHome(password);
  }

  private void open() {
    signIn(Given.LOGIN, Given.PASSWORD);
    program.go(Area.LOG);
    program.await("rows", () -> !table("log-table").getItems().isEmpty());
  }

  private TableView<?> table(String id) {
    return program.get(id, TableView.class);
  }

  private List<LogRow> rows() {
    return program.onScreen(
        () -> table("log-table").getItems().stream().map(LogRow.class::cast).toList());
  }

  private String words() {
    return program.onScreen(program::allText);
  }

  private void part(String name) {
    program.tick("log-part-" + name);
  }

  @Test
  void filtersByPurposeActionAndOutcome() {
    open();
    program.type("log-purpose", "LASKUTUKSEN");
    program.onScreen(
        () -> {
          program.get("log-purpose", TextField.class).fireEvent(new ActionEvent());
          return program;
        });
    program.await(
        "the rows of the purpose",
        () -> rows().stream().allMatch(row -> row.purpose().equals("laskutuksen selvittely")));
    program.chooseValue("log-action", Optional.of(LogAction.EXPORT));
    program.await("nothing", () -> rows().isEmpty());
    program.press("log-clear");
    program.await("all rows", () -> rows().size() > 20);
    program.tick("log-refused");
    program.await("what was refused", () -> rows().isEmpty());
  }

  @Test
  void namesUsersByTheirFullNameToo() {
    open();

    assertThat(words()).contains("eero.keksitty (Eero Keksitty)");
  }

  @Test
  void savesTheRowsAsAFile() throws IOException {
    open();
    Path csv = folder.resolve("loki.csv");
    program.files.will(csv);
    program.press("log-save");
    program.await("the file", () -> Files.exists(csv));

    assertThat(Files.readString(csv)).contains("\"Rivi\";\"Aika\"", "Eero Keksitty");
    program.await(
        "its row", () -> rows().stream().anyMatch(row -> row.action() == LogAction.EXPORT_LOG));
  }

  @Test
  void tellsWhoHasLookedAtAPersonFromTheCard() {
    signIn(Given.LOGIN, Given.PASSWORD);
    Persons persons = Persons.openedIn(program);
    persons.search("keksitty");
    persons.openFirst("Keksitty, Eero");
    program.awaitShown("card-who-looked");
    program.press("card-who-looked");
    program.awaitShown("log-readers");
    program.await("readers", () -> table("log-readers").getItems().size() == 2);
    assertThat(words()).contains("eero.keksitty (Eero Keksitty)", "oma asia");

    program.press("log-readers-rows");
    program.awaitShown("log-table");
    program.await(
        "the rows of one user and one person",
        () ->
            !rows().isEmpty()
                && rows().stream().allMatch(row -> row.subject().isPresent())
                && rows().stream().map(LogRow::login).distinct().count() == 1);
  }

  @Test
  void pointsOutUnusualUseOpensItsRowsAndTakesANote() {
    open();
    part("unusual");
    program.awaitShown("log-unusual");
    program.await("findings", () -> table("log-unusual").getItems().size() >= 4);
    program.await("their lines", () -> words().contains("kello 22 ja 6 välillä"));
    assertThat(words())
        .contains("8 eri henkilöä katsottu tunnin sisällä", "kello 22 ja 6 välillä", "ei vielä")
        .contains("Omannimisen henkilön tietoja");
    int before = program.onScreen(() -> table("log-unusual").getItems().size());

    program.press("log-unusual-review");
    program.awaitShown("log-note");
    program.type("log-note", "Sovittu esimiehen kanssa.");
    program.answer("Merkitse tarkastelluksi");
    program.await("the note", () -> words().contains("Sovittu esimiehen kanssa."));
    program.tick("log-unusual-open");
    program.await("the others", () -> table("log-unusual").getItems().size() == before - 1);

    program.press("log-unusual-rows");
    program.awaitShown("log-span");
    program.await(
        "rows of the finding",
        () ->
            !rows().isEmpty()
                && rows().stream().allMatch(row -> row.login().equals(Given.OTHER_LOGIN)));
  }

  @Test
  void drawsUseOverTimeAndTellsItAsATable() {
    open();
    part("use");
    program.awaitShown("log-use-chart");
    program.chooseValue("log-step", UseStep.MONTH);
    program.await("24 months", () -> table("log-use-table").getItems().size() == 24);
    assertThat(words()).contains("Katsottu", "Muutettu", "Annettu ulos", "Evätty");
  }

  @Test
  void removesOldRowsAfterAQuestionAndKeepsTheCheckpoint() throws IOException {
    signIn(Given.LOGIN, Given.PASSWORD);
    program.await(
        "what is due",
        () ->
            program.find("home-log").isPresent() && words().contains("säilytysaika on päättynyt"));
    program.go(Area.LOG);
    part("keeping");
    program.awaitShown("log-prune");
    program.press("log-prune");
    program.await("the question", () -> removal().isPresent());
    program.answer(program.onScreen(this::removal).orElseThrow());
    program.await("the checkpoint", () -> program.find("log-checkpoint").isPresent());
    assertThat(words()).contains("Yhdenkään rivin säilytysaika ei ole päättynyt.");

    Path paper = folder.resolve("todistus.pdf");
    program.files.will(paper);
    program.press("log-checkpoint");
    program.await("the paper", () -> Files.exists(paper));
    assertThat(Files.size(paper)).isPositive();
    program.press("log-verify");
    program.awaitShown("log-verdict");
  }

  /** The verb of the question, which tells how many rows. */
  private Optional<String> removal() {
    return program.dialogs().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .map(button -> ((Button) button).getText())
        .filter(text -> text.startsWith("Poista"))
        .findFirst();
  }

  @Test
  void changesTheSettingsButNotBelowAYear() {
    open();
    part("keeping");
    program.awaitShown("log-settings");
    program.press("log-settings");
    program.awaitShown("log-plan-months");
    program.type("log-plan-months", "6");
    program.answer("Tallenna");
    program.await("the refusal", () -> dialogWords().contains("12–120 kuukautta"));
    program.type("log-plan-months", "36");
    program.answer("Tallenna");
    program.await("the new time", () -> words().contains("Lokia säilytetään 36 kuukautta."));
    assertThat(program.find("log-prune")).isEmpty();
  }

  private String dialogWords() {
    return program.onScreen(program::allText);
  }

  @Test
  void showsAndSavesTheMonth() throws IOException {
    open();
    part("keeping");
    program.awaitShown("log-month");
    program.press("log-month");
    program.awaitShown("month-save");
    program.await("the page", () -> !program.get("month-save", Button.class).isDisabled());
    Path page = folder.resolve("kuukausi.pdf");
    program.files.will(page);
    program.press("month-save");
    program.await("the file", () -> Files.exists(page));

    assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes());
  }

  @Test
  void anAuditorSeesTheLogButNeitherNamesOfPersonsNorWaysToChangeIt() {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", LogOnFile.AUDITOR);
    program.signInAtHome(Given.OTHER_PASSWORD);
    program.awaitShown("log-table");
    assertThat(program.find("log-person-find")).isEmpty();
    part("keeping");
    program.awaitShown("log-due");
    program.await("what is due", () -> words().contains("säilytysaika on päättynyt"));

    assertThat(program.find("log-prune")).isEmpty();
    assertThat(program.find("log-settings")).isEmpty();
  }

  @Test
  void findsAPersonsNumberByName() {
    open();
    part("readers");
    program.awaitShown("log-reader-person-find");
    program.press("log-reader-person-find");
    program.awaitShown("picker-search");
    program.type("picker-search", "bertta");
    program.awaitShown("picker-found");
    program.onScreen(
        () -> {
          program
              .get("picker-search", TextField.class)
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
          program.get("picker-found", ListView.class).getSelectionModel().selectFirst();
          program
              .get("picker-found", ListView.class)
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          return program;
        });
    program.answer("Valitse");
    program.await("readers", () -> table("log-readers").getItems().size() == 2);
    assertThat(words()).contains("aino.esimerkki");
  }
}
