package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterRole;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administration of registers, in English, on a register of three persons. */
class RegistersTest {

  @TempDir Path folder;

  private RunningProgram program;
  private Persons persons;
  private Registers registers;

  @BeforeEach
  void signIn() {
    Path register = PeopleOnFile.three(folder);
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    persons = Persons.signedInTo(program, register);
    persons.awaitCount("3");
    registers = Registers.openedIn(program);
    program.awaitShown("data-list");
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  @Test
  void aNewFieldIsOfferedInTheFormOfAPerson() {
    addField("Kengän numero", FieldType.NUMBER);

    program.go(Area.PERSONS);
    program.awaitShown("search");
    persons.awaitCount("3");
    persons.press(KeyCode.N);
    program.await("the field", () -> offered().contains("Kengän numero"));
  }

  @Test
  void aNewFieldCanBeTakenBack() {
    addField("Kengän numero", FieldType.NUMBER);
    registers.undo();
    registers.awaitNoRow("data-list", "Kengän numero");
    registers.awaitToast("The change was undone.");
  }

  @Test
  void aFieldRenamedRetiredAndRestoredKeepsTheValuesOfThreePersons() {
    registers.select("data-list", "Customer number");
    program.press("data-edit");
    program.awaitShown("field-values");
    assertThat(program.text("field-values")).startsWith("The field has 3 values");
    assertThat(program.onScreen(() -> program.get("field-type", ComboBox.class).isDisabled()))
        .isTrue();
    program.type("field-name-en", "Member number");
    program.answer("Save");
    registers.awaitRow("data-list", "Member number");

    registers.select("data-list", "Member number");
    program.press("data-retire");
    program.awaitShown("retire-what");
    assertThat(program.text("retire-what")).startsWith("3 values stay.");
    program.answer("Retire");
    program.await("retired", () -> detailOf("Member number").startsWith("retired"));
    awaitOnCardOfKerttu("Member number", "1001");

    program.go(Area.REGISTERS);
    registers.select("data-list", "Member number");
    program.press("data-retire");
    program.await("restored", () -> !detailOf("Member number").startsWith("retired"));
    awaitOnCardOfKerttu("Member number", "1001");
  }

  @Test
  void aFieldInUseIsNotTakenOut() {
    registers.select("data-list", "Customer number");
    program.press("data-remove");
    program.awaitShown("registers-problem");

    assertThat(program.text("registers-problem")).contains("3 items would be lost");
    assertThat(program.onScreen(() -> registers.names("data-list"))).contains("Customer number");
  }

  @Test
  void aFieldMovesByKeyAndMayMoveAgainAtOnce() {
    int place = program.onScreen(() -> registers.names("data-list")).indexOf("Family name");
    registers.select("data-list", "Family name");
    registers.move("data-list", KeyCode.DOWN);
    registers.move("data-list", KeyCode.DOWN);

    program.await(
        "moved twice", () -> registers.names("data-list").indexOf("Family name") == place + 2);
  }

  @Test
  void anIdentityCodeIsAskedAboutFirst() {
    program.press("data-add");
    program.awaitShown("field-name-fi");
    program.type("field-name-fi", "Henkilötunnus");
    program.chooseValue("field-type", FieldType.IDENTITY_CODE);
    program.answer("Add");
    program.await("asked", () -> program.allText().contains("Tick that there is a ground"));
    program.tick("field-lawful");
    program.answer("Add");

    registers.awaitRow("data-list", "Henkilötunnus");
  }

  @Test
  void aNameInFinnishIsAskedForInTheForm() {
    program.press("data-add");
    program.awaitShown("field-name-fi");
    program.type("field-name-sv", "Skonummer");
    program.answer("Add");
    program.awaitShown("field-name-problem");

    assertThat(program.onScreen(program::dialogs)).isNotEmpty();
  }

  @Test
  void aStorageRuleIsChangedAndTakenBack() {
    registers.section("storage");
    registers.select("storage-list", "Contact details");
    String before = registers.detail("storage-list", "Contact details");
    program.press("storage-edit");
    program.awaitShown("storage-unit");
    program.onScreen(
        () -> {
          ComboBox<?> unit = program.get("storage-unit", ComboBox.class);
          unit.getSelectionModel().select(2);
          return unit;
        });
    program.type("storage-amount", "many");
    program.answer("Save");
    program.awaitShown("storage-problem");
    program.type("storage-amount", "18");
    program.answer("Save");
    program.await(
        "the rule",
        () -> registers.detail("storage-list", "Contact details").startsWith("18 months"));
    registers.undo();
    program.await(
        "undone", () -> registers.detail("storage-list", "Contact details").equals(before));
  }

  @Test
  void aRegisterIsAddedFromATemplate() {
    program.press("register-add");
    program.awaitShown("from-contact-centre");
    program.tick("from-contact-centre");
    program.answer("Add the register");

    program.await("two registers", () -> registers.names("registers-list").size() == 2);
    registers.section("entries");
    program.awaitShown("entry-recording");
  }

  @Test
  void aTemplateIsWrittenAndBroughtIn() {
    Path file = folder.resolve("own.json");
    program.press("template-save");
    program.awaitShown("template-id");
    program.type("template-id", "oma-pohja");
    program.type("template-description-fi", "Omille asiakkaille.");
    program.files.will(file);
    program.answer("Choose a file and save");
    program.await("the file", () -> program.dialogs().isEmpty());
    assertThat(file).exists();

    program.files.will(file);
    program.press("template-bring-in");
    registers.awaitToast("can now be chosen");
    program.press("register-add");
    program.awaitShown("from-oma-pohja");
  }

  @Test
  void aRegisterMayBeKeptForAClient() {
    registers.section("basics");
    program.awaitShown("basics-edit");
    program.press("basics-edit");
    program.awaitShown("register-name-en");
    program.type("register-name-en", "Users of the service");
    program.chooseValue("register-role", RegisterRole.PROCESSOR);
    program.press("clients-add");
    program.awaitShown("clients-0-0");
    program.type("clients-0-0", "Tilaaja Keksitty Oy");
    program.answer("Save");

    registers.awaitRow("registers-list", "Users of the service");
    program.await("the client", () -> program.allText().contains("Tilaaja Keksitty Oy"));
  }

  @Test
  void whatMayBeForbiddenIsOneTick() {
    registers.section("requests");
    program.awaitShown("request-publication");
    program.tick("request-publication");
    registers.awaitToast("The rules on requests were saved.");
    registers.undo();
    registers.awaitToast("The change was undone.");
  }

  @Test
  void theFirmGetsAnotherName() {
    program.press("firm-edit");
    program.awaitShown("firm-officer");
    program.type("firm-name", "Taimisto Esimerkki Oy");
    program.type("firm-email", "not an address");
    program.answer("Save");
    program.awaitShown("form-problem");
    program.type("firm-email", "toimisto@example.fi");
    program.type("firm-officer", "Onni Keksitty, onni@example.fi");
    program.answer("Save");

    program.await("the title", () -> program.stage().getTitle().contains("Taimisto Esimerkki Oy"));
    registers.undo();
    program.await("undone", () -> program.stage().getTitle().contains("Puutarha Esimerkki Oy"));
  }

  private void addField(String name, FieldType type) {
    program.press("data-add");
    program.awaitShown("field-name-fi");
    program.type("field-name-fi", name);
    program.chooseValue("field-type", type);
    program.answer("Add");
    registers.awaitRow("data-list", name);
  }

  /** The fields that can be added to the form of a person. */
  private List<String> offered() {
    return program.stage().getScene().getRoot().lookupAll(".menu-button").stream()
        .filter(MenuButton.class::isInstance)
        .flatMap(menu -> ((MenuButton) menu).getItems().stream())
        .map(MenuItem::getText)
        .toList();
  }

  private String detailOf(String name) {
    return registers.detail("data-list", name);
  }

  private void awaitOnCardOfKerttu(String caption, String value) {
    program.go(Area.PERSONS);
    program.awaitShown("search");
    persons.awaitCount("3");
    persons.search("kerttu");
    persons.awaitCount("1");
    persons.openFirst("Keksitty, Kerttu");
    program.await(
        caption + " and " + value,
        () -> program.allText().contains(caption + "\n") && program.allText().contains(value));
  }
}
