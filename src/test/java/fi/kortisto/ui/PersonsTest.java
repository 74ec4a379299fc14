package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the screen, in Finnish, by keys. */
class PersonsTest {

  @TempDir Path folder;

  private RunningProgram program;
  private Persons persons;

  @BeforeEach
  void signIn() {
    Path register = PeopleOnFile.many(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    persons = Persons.signedInTo(program, register);
    persons.awaitCount("202");
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  @Test
  void putsTheFocusIntoTheSearchBox() {
    assertThat(program.onScreen(() -> program.get("search", TextField.class).isFocused())).isTrue();
  }

  @Test
  void showsFiftyRowsFirstAndTheRestAsOneScrolls() {
    assertThat(program.onScreen(persons::rows)).isLessThan(202);
    persons.scrollToTheEndUntil(202);
    assertThat(program.onScreen(persons::rows)).isEqualTo(202);
  }

  @Test
  void escapeClearsTheSearchAndNeverClosesAnything() {
    persons.search("maki");
    persons.awaitCount("29");
    persons.press(KeyCode.ESCAPE);
    persons.awaitCount("202");
    assertThat(program.text("search")).isEmpty();
    for (int i = 0; i < 5; i++) {
      persons.press(KeyCode.ESCAPE);
    }
    persons.search("alma");
    persons.openFirst("Aalto, Alma");
    persons.press(KeyCode.ESCAPE);
    assertThat(program.text("person-name")).isEqualTo("Aalto, Alma");
    assertThat(program.onScreen(() -> program.stage().isShowing())).isTrue();
  }

  @Test
  void hidesAProtectedAddress() {
    persons.search("alma");
    persons.openFirst("Aalto, Alma");
    program.await("the hint", () -> program.allText().contains("Turvakielto: osoite piilotettu"));
    assertThat(program.onScreen(program::allText))
        .doesNotContain("Mallikatu 12 B 4")
        .doesNotContain("20100");
  }

  @Test
  void keepsAChangeAndTakesItBack() {
    persons.search("annastiina");
    persons.openFirst(PeopleOnFile.LONG_NAME);
    persons.press(KeyCode.E);
    program.awaitShown("form-save");
    persons.replace("Annastiina Wilhelmiina Margareeta", "Anni");
    persons.press(KeyCode.S);
    persons.awaitName("Aaltonen-Esimerkki-Lappalainen, Anni");
    persons.press(KeyCode.Z);
    persons.awaitName(PeopleOnFile.LONG_NAME);
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithIt() {
    persons.search("alma");
    persons.openFirst("Aalto, Alma");
    persons.press(KeyCode.E);
    program.awaitShown("form-save");
    persons.replace("alma.aalto@example.fi", "ei ole osoite");
    persons.press(KeyCode.S);
    program.await(
        "a problem", () -> !program.stage().getScene().getRoot().lookupAll(".problem").isEmpty());
    assertThat(program.find("form-save")).isPresent();
    persons.replace("ei ole osoite", "alma.aalto@example.fi");
    persons.press(KeyCode.ESCAPE);
    persons.awaitName("Aalto, Alma");
  }

  @Test
  void recordsABanThatTheListShows() {
    persons.search("annastiina");
    persons.openFirst(PeopleOnFile.LONG_NAME);
    persons.press(KeyCode.B);
    program.awaitShown("stops");
    assertThat(program.text("stops")).contains("suoramarkkinointia");
    program.answer("Kirjaa kielto");
    program.await("the ban is on the card", () -> program.allText().contains("Peru kielto"));
    program.await("the row tells it", () -> persons.row(0).bans() == 1);
  }

  @Test
  void exportsToTheChosenFile() throws IOException {
    persons.search("annastiina");
    persons.openFirst(PeopleOnFile.LONG_NAME);
    persons.pressShifted(KeyCode.E);
    program.awaitShown("format-json");
    Path file = folder.resolve("annastiina.json");
    program.files.will(file);
    program.answer("Valitse tiedosto ja vie");
    program.await("the file is there", () -> Files.exists(file));
    program.await("it is told", () -> program.allText().contains("annastiina.json"));
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Annastiina");
    assertThat(folder.resolve("annastiina.json.new")).doesNotExist();
  }

  @Test
  void answersOnceItIsKnownWhoAsks() throws IOException {
    persons.search("mäkinen aino");
    persons.openFirst("Mäkinen, Aino");
    persons.press(KeyCode.P);
    program.awaitShown("method-signature");
    program.press("answer-write");
    program.await("who asks?", () -> program.text("answer-problem").startsWith("Valitse"));
    program.tick("method-signature");
    program.press("answer-write");
    program.await("a page", persons::pageIsDrawn);
    Path file = folder.resolve("vastaus.pdf");
    program.files.will(file);
    program.press("save-pdf");
    program.await("the file is there", () -> Files.exists(file));
    assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }
}
