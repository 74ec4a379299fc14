package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in by a wizard that writes nothing before its last step and takes it back after. */
class ImportWizardTest {

  private static final String PEOPLE =
      "Sukunimi;Etunimi;Sähköposti;Kenkä\n"
          + "Keksitty;Kerttu;kerttu.keksitty@example.fi;38\n"
          + "Keksitty;Konsta;ei-osoite;43\n";

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
  void leadsFromTheFileToTheDoingAndTakesItBack() throws IOException {
    Path file = Files.writeString(folder.resolve("contacts.csv"), PEOPLE);
    ImportWizard wizard = ImportWizard.opened(program);
    wizard.next();
    program.await(
        "a file is missing",
        () -> program.text("import-file-problem").equals("Valitse ensin tiedosto."));
    wizard.choose(file);
    assertThat(wizard.sentence("import-what")).contains("UTF-8").contains("puolipiste");

    wizard.toColumns();
    assertThat(wizard.rows("import-columns")).isEqualTo(4);
    wizard.take(4, "Jätetään pois");
    wizard.toCheck();
    assertThat(wizard.sentence("state")).contains("Mitään ei ole vielä tallennettu");
    assertThat(wizard.rows("import-table")).isEqualTo(2);
    filter(5);
    assertThat(wizard.rows("import-table")).isEqualTo(1);

    wizard.back();
    program.awaitShown("import-columns");
    wizard.back();
    program.awaitShown("import-choose");
    persons.awaitCount("202");
    wizard.toColumns();
    wizard.toCheck();
    wizard.next();
    program.awaitShown("import-undo");
    persons.awaitCount("204");
    assertThat(wizard.sentence("import-result")).contains("2 henkilöä");

    program.press("import-undo");
    program.answer("Kumoa tuonti");
    program.await("it is gone", () -> program.text("import-result").contains("kumottiin"));
    persons.awaitCount("202");
  }

  private void filter(int index) {
    program.onScreen(
        () -> {
          program.get("import-filter", ComboBox.class).getSelectionModel().select(index);
          return index;
        });
  }

  @Test
  void asksForNoColumnsOfCards() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.vcf"), "BEGIN:VCARD\nVERSION:4.0\nFN:Keksitty Kaarlo\nEND:VCARD\n");
    ImportWizard wizard = ImportWizard.opened(program);
    wizard.choose(file);
    wizard.toCheck();
    assertThat(wizard.rows("import-table")).isEqualTo(1);
    wizard.back();
    program.awaitShown("import-choose");
  }

  @Test
  void doesNotGoOnWhenNoColumnTellsWhoSomebodyIs() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "Eka;Toka\nyksi;kaksi\nkolme;neljä\n");
    ImportWizard wizard = ImportWizard.opened(program);
    wizard.choose(file);
    wizard.toColumns();
    wizard.next();
    program.await(
        "it is said", () -> program.text("import-problem").startsWith("Mikään sarake ei kerro"));
    wizard.take(1, "Sukunimi");
    wizard.toCheck();
    assertThat(wizard.rows("import-table")).isEqualTo(2);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};
    Path file = Files.write(folder.resolve("vanha.xls"), xls);
    ImportWizard.opened(program);
    program.files.will(file);
    program.press("import-choose");
    program.await("it is said", () -> program.text("import-file-problem").contains(".xlsx"));
  }

  @Test
  void bansThoseOnADoNotContactList() throws IOException {
    Path file =
        Files.writeString(folder.resolve("kiellot.txt"), "aino@example.com\nx@example.com\n");
    ImportWizard wizard = ImportWizard.opened(program);
    wizard.choose(file);
    program.tick("import-ban-list");
    program.awaitShown("ban-list-purpose");
    wizard.toColumns();
    wizard.toCheck();
    assertThat(wizard.sentence("state")).startsWith("Kieltolistalla on 2 henkilöä");
    wizard.next();
    program.awaitShown("import-undo");
    assertThat(wizard.sentence("import-result")).contains("2 on tallessa");
  }

  @Test
  void listsEarlierImportsAndTakesThemBack() throws IOException {
    Path file = Files.writeString(folder.resolve("contacts.csv"), PEOPLE);
    ImportWizard wizard = ImportWizard.opened(program);
    wizard.choose(file);
    wizard.toColumns();
    wizard.toCheck();
    wizard.next();
    program.awaitShown("import-undo");
    persons.awaitCount("204");
    program.closeDialogs();

    ImportWizard.opened(program);
    program.tick("import-earlier");
    program.await("imports are listed", () -> !rowsOf("earlier-imports").getItems().isEmpty());
    program.onScreen(
        () -> {
          rowsOf("earlier-imports").getSelectionModel().select(0);
          return program;
        });
    program.await("it can be", () -> !program.get("earlier-undo", Button.class).isDisable());
    program.press("earlier-undo");
    program.answer("Kumoa tuonti");
    persons.awaitCount("202");
  }

  private TableView<?> rowsOf(String id) {
    return program.get(id, TableView.class);
  }
}
